// Made by build/airports/extract.ts.
/**
 * Airports with an ICAO and an IATA code, those with the most traffic first. Fields, separated by tabs: ICAO code, IATA
 * code, country (ISO 3166), IATA code of the city where it differs, city, name of the airport, other names of both.
 * Source: OpenTravelData (CC BY 4.0), as in the PyPI package neobase 0.37, and build/airports/airport-additions.ts.
 */
export const AIRPORTS: string = `\
LTFM	IST	TR		Istanbul	Istanbul	Estambul
KORD	ORD	US	CHI	Chicago	Chicago O'Hare	O'Hare
KDFW	DFW	US		Dallas	Dallas/Fort Worth	
KATL	ATL	US		Atlanta	Hartsfield-Jackson Atlanta	
KDEN	DEN	US		Denver	Denver	
EDDF	FRA	DE		Frankfurt am Main	Frankfurt	Fráncfort;Fráncfort del Meno
UUEE	SVO	RU	MOW	Moscow	Sheremetyevo	Moscú
EGLL	LHR	GB	LON	London	London Heathrow	Heathrow;Londres
KMSP	MSP	US		Minneapolis	Minneapolis-St Paul	Mineápolis
KJFK	JFK	US	NYC	New York City	John F. Kennedy	Kennedy;Nueva York;New York
KIAD	IAD	US	WAS	Washington	Washington Dulles	Dulles;Washington D.C.
LFPG	CDG	FR	PAR	Paris	Paris Charles de Gaulle	Charles de Gaulle
KIAH	IAH	US	HOU	Houston	George Bush Intercontinental	Houston Intercontinental
KLAX	LAX	US		Los Angeles	Los Angeles	El Pueblo de Nuestra Señora de los Ángeles de Porciúncula;L.A.
EHAM	AMS	NL		Amsterdam	Amsterdam Airport Schiphol	Schiphol
KDTW	DTW	US	DTT	Detroit	Detroit Metropolitan Wayne County	
KSEA	SEA	US		Seattle	Seattle-Tacoma	
KSTL	STL	US		St. Louis	Lambert–St. Louis	San Luis;St Louis;Saint Louis
KCLT	CLT	US		Charlotte	Charlotte Douglas	
KSFO	SFO	US		San Francisco	San Francisco	
KEWR	EWR	US	NYC	New York City	Newark Liberty	Newark;Nueva York;New York
KBOS	BOS	US		Boston	Logan	
YSSY	SYD	AU		Sydney	Sydney	Sídney;Sydney City;Syd
RJTT	HND	JP	TYO	Tokyo	Tokyo	Haneda;Tokio
KLAS	LAS	US		Las Vegas	McCarran	
HAAB	ADD	ET		Addis Ababa	Addis Ababa Bole	Addis Abeba;Adís Abeba
KPHX	PHX	US		Phoenix	Phoenix Sky Harbor	
OMDB	DXB	AE		Dubai	Dubai	Dubai City
SBGR	GRU	BR	SAO	São Paulo	São Paulo–Guarulhos	Guarulhos
OTHH	DOH	QA		Doha	Hamad	
YBBN	BNE	AU		Brisbane	Brisbane	Brisbane City
SBKP	VCP	BR	SAO	São Paulo	Viracopos	Campinas
CYYZ	YYZ	CA	YTO	Toronto	Toronto Pearson	
WIII	CGK	ID	JKT	Jakarta	Soekarno-Hatta	Yakarta
ZGGG	CAN	CN		Guangzhou	Guangzhou Baiyun	Cantón
EDDM	MUC	DE		Munich	Munich	
EBBR	BRU	BE		Brussels	Brussels	Bruselas;City of Brussels
FAOR	JNB	ZA		Johannesburg	O.R. Tambo	Johannesburgo;Jo'anna
OIII	THR	IR		Tehran	Mehrabad	Teherán
RPLL	MNL	PH		Manila	Ninoy Aquino Manila	City of Manila;Manila City
CYVR	YVR	CA		Vancouver	Vancouver	
LSZH	ZRH	CH		Zürich	Zurich	
VIDP	DEL	IN		Delhi	Indira Gandhi	
NTAA	PPT	PF		Papeete	Fa'a'ā	
KMIA	MIA	US		Miami	Miami	
NZAA	AKL	NZ		Auckland	Auckland	
SABE	AEP	AR	BUE	Buenos Aires	Jorge Newbery	Aeroparque;Ciudad Autónoma de Buenos Aires
VTBD	DMK	TH	BKK	Bangkok	Don Mueang	
MPTO	PTY	PA		Panama City	Tocumen	Ciudad de Panamá;Panamá
KSLC	SLC	US		Salt Lake City	Salt Lake City	
KMCO	MCO	US	ORL	Orlando	Orlando	
LEBL	BCN	ES		Barcelona	Josep Tarradellas Barcelona–El Prat	El Prat
ZSPD	PVG	CN	SHA	Shanghai	Shanghai Pudong International Apt	Shangai
EGKK	LGW	GB	LON	London	London Gatwick	Gatwick;Londres
MMMX	MEX	MX		Mexico City	Benito Juárez	Ciudad de México;CDMX;México Distrito Federal;Ciudad de Méjico
YPPH	PER	AU		Perth	Perth	
SKBO	BOG	CO		Bogotá	El Dorado	
LOWW	VIE	AT		Vienna	Vienna	Viena
PABE	BET	US		Bethel	Bethel	
YMML	MEL	AU		Melbourne	Melbourne	Melbourne City;Greater Melbourne
ZBAA	PEK	CN	BJS	Beijing	Beijing Capital	Pekín
VTBS	BKK	TH		Bangkok	Suvarnabhumi	
KLGA	LGA	US	NYC	New York City	La Guardia	LaGuardia;Nueva York;New York
ZPPP	KMG	CN		Kunming	Kunming Changshui	
KDCA	DCA	US	WAS	Washington	Ronald Reagan Washington National	Washington National;Reagan;Washington D.C.
LFPO	ORY	FR	PAR	Paris	Paris Orly	Orly
CYYC	YYC	CA		Calgary	Calgary	
WMKK	KUL	MY		Kuala Lumpur	Kuala Lumpur	KL
CYUL	YUL	CA	YMQ	Montréal	Montréal-Pierre Elliott Trudeau	Montreal City
ZGSZ	SZX	CN		Shenzhen	Shenzhen Bao'an	
LEMD	MAD	ES		Madrid	Adolfo Suárez Madrid–Barajas	Barajas
WSSS	SIN	SG		Singapore	Singapore Changi	Singapur
UUWW	VKO	RU	MOW	Moscow	Vnukovo	Moscú
SBSP	CGH	BR	SAO	São Paulo	Congonhas-São Paulo	Congonhas
VABB	BOM	IN		Mumbai	Chhatrapati Shivaji Maharaj	
EDDL	DUS	DE		Düsseldorf	Düsseldorf	Duesseldorf
AYPY	POM	PG		Port Moresby	Jacksons	Puerto Moresby
PANC	ANC	US		Anchorage	Anchorage	
LIRF	FCO	IT	ROM	Rome	Leonardo da Vinci–Fiumicino	Fiumicino;Roma
UUDD	DME	RU	MOW	Moscow	Domodedovo	Moscú
KPHL	PHL	US		Philadelphia	Philadelphia	Filadelfia
SCEL	SCL	CL		Santiago	Comodoro Arturo Merino Benítez	Santiago de Chile;Pudahuel
WAAA	UPG	ID		Makassar	Sultan Hasanuddin	
ESSA	ARN	SE	STO	Stockholm	Stockholm Arlanda	Estocolmo
ULLI	LED	RU		Saint Petersburg	Pulkovo	San Petersburgo;St. Petersburg;St.-Petersburg
ZBAD	PKX	CN	BJS	Beijing	Beijing Daxing	Pekín
KFLL	FLL	US		Fort Lauderdale	Fort Lauderdale–Hollywood	
ZLXY	XIY	CN	SIA	Xi’an	Xi'an Xianyang	Xi'an
SPJC	LIM	PE		Lima	Jorge Chávez	
EDDB	BER	DE		Berlin	Berlin Brandenburg	
EFHK	HEL	FI		Helsinki	Helsinki-Vantaa	
PAFA	FAI	US		Fairbanks	Fairbanks	
HECA	CAI	EG		Cairo	Cairo	El Cairo
KMFR	MFR	US		Medford	Rogue Valley International - Medford	
LGAV	ATH	GR		Athens	Athens Eleftherios Venizelos	Atenas
LPPT	LIS	PT		Lisbon	Lisbon Humberto Delgado	Lisboa
LSGG	GVA	CH		Geneva	Aéroport Genève-Cointrin	Ginebra
UNNT	OVB	RU		Novosibirsk	Tolmachevo	
VHHH	HKG	HK		Hong Kong	Hong Kong	
EPWA	WAW	PL		Warsaw	Warsaw Chopin	Varsovia
MMUN	CUN	MX		Cancún	Cancún	Ciudad Cancún
AGGH	HIR	SB		Honiara	Honiara-Henderson	
OEJN	JED	SA		Jeddah	Jeddah King Abdul Aziz	Jedda;Yida;Yidda
RKSI	ICN	KR	SEL	Seoul	Incheon	Seúl;Seoul-si
KBZN	BZN	US		Bozeman	Gallatin Field	
VOBL	BLR	IN		Bengaluru	Kempegowda	
HKNW	WIL	KE	NBO	Nairobi	Nairobi Wilson	
KMDW	MDW	US	CHI	Chicago	Chicago Midway	Midway
LIMC	MXP	IT	MIL	Milan	Milano Malpensa	
ZUUU	CTU	CN		Chengdu	Chengdu Shuangliu	
KPDX	PDX	US		Portland	Portland	
EGCC	MAN	GB		Manchester	Manchester	
SBBR	BSB	BR		Brasília	Brasilia	
SBCF	CNF	BR	BHZ	Belo Horizonte	Belo Horizonte	
OMAA	AUH	AE		Abu Dhabi	Abu Dhabi	Abu Dabi;Abu Dhabi Island and Internal Islands City
KHPN	HPN	US		Westchester County	Westchester County	Condado de Westchester;Westchester
VVTS	SGN	VN		Ho Chi Minh City	Tan Son Nhat	Ciudad Ho Chi Minh
PADQ	ADQ	US		Kodiak	Kodiak Benny Benson State	
ZSSS	SHA	CN		Shanghai	Shanghai Hongqiao	Shangai
OOMS	MCT	OM		Muscat	Muscat	Mascate
RJAA	NRT	JP	TYO	Tokyo	Narita	Tokio
VNKT	KTM	NP		Kathmandu	Tribhuvan	Katmandú
HKJK	NBO	KE		Nairobi	Jomo Kenyatta	
NZWN	WLG	NZ		Wellington	Wellington	
KBWI	BWI	US	WAS	Washington	Baltimore-Washington	Washington D.C.
SBRF	REC	BR		Recife	Recife/Guararapes–Gilberto Freyre	
NZCH	CHC	NZ		Christchurch	Christchurch	
VOHS	HYD	IN		Hyderabad	Rajiv Gandhi	
LTFJ	SAW	TR	IST	Istanbul	Sabiha Gökçen	Estambul
EKCH	CPH	DK		Copenhagen	Copenhagen	Copenhague
NVVV	VLI	VU		Port-Vila	Port Vila - Bauerfield	Port Vila
UEEE	YKS	RU		Yakutsk	Yakutsk	
WARR	SUB	ID		Surabaya	Juanda	
PHNL	HNL	US		Honolulu	Daniel K. Inouye	
OERK	RUH	SA		Riyadh	King Khalid International	Riad
RJFF	FUK	JP		Fukuoka	Fukuoka	
KSAN	SAN	US		San Diego	San Diego	
EGGW	LTN	GB	LON	London	Luton	Londres
ENGM	OSL	NO		Oslo	Oslo Airport, Gardermoen	
PAJN	JNU	US		Juneau	Juneau	
YPAD	ADL	AU		Adelaide	Adelaide	Adelaida
MMTJ	TIJ	MX		Tijuana	General Abelardo L. Rodríguez	
KBNA	BNA	US		Nashville	Nashville	
YBCS	CNS	AU		Cairns	Cairns	
CYZF	YZF	CA		Yellowknife	Yellowknife	
KDAL	DAL	US	DFW	Dallas	Dallas Love Field	
EIDW	DUB	IE		Dublin	Dublin	Dublin city
MMGL	GDL	MX		Guadalajara	Guadalajara	
NGTA	TRW	KI		Tarawa	Bonriki	South Tarawa
ZUCK	CKG	CN		Jiangbei	Chongqing Jiangbei	Chongqing
NFFN	NAN	FJ		Nadi	Nadi	
KTEB	TEB	US		Teterboro	Teterboro	
VECC	CCU	IN		Kolkata	Netaji Subhas Chandra Bose	Calcuta
EGLC	LCY	GB	LON	London	London City	Londres
WIHH	HLP	ID	JKT	Jakarta	Halim Perdanakusuma	Yakarta
RJOO	ITM	JP	OSA	Osaka	Osaka	
WADD	DPS	ID		Denpasar	Ngurah Rai	
KHOU	HOU	US		Houston	William P Hobby	Hobby;Houston Hobby
VOMM	MAA	IN		Chennai	Chennai	
GMMN	CMN	MA		Casablanca	Mohammed V	
ZSNJ	NKG	CN		Nanjing	Nanjing Lukou	Nankín
KRDU	RDU	US		Durham	Raleigh-Durham	Raleigh
ZHHH	WUH	CN		Wuhan	Wuhan Tianhe	
SBGL	GIG	BR	RIO	Rio de Janeiro	Rio de Janeiro-Galeão	Galeão
EGBB	BHX	GB		Birmingham	Birmingham	
DNMM	LOS	NG		Lagos	Murtala Mohammed	
EDDS	STR	DE		Stuttgart	Stuttgart	
KSNA	SNA	US		Santa Ana	John Wayne Airport-Orange County	
CYTZ	YTZ	CA	YTO	Toronto	Billy Bishop Toronto City	
LIML	LIN	IT	MIL	Milan	Milano Linate	
DAAG	ALG	DZ		Algiers	Algiers Houari Boumediene	Argel
KPIT	PIT	US		Pittsburgh	Pittsburgh	
PAOT	OTZ	US		Kotzebue	Ralph Wien Memorial	
ZSHC	HGH	CN		Hangzhou	Hangzhou Xiaoshan	
RPVM	CEB	PH		Cebu City	Mactan-Cebu	City of Cebu;Ciudad de Cebú
LFML	MRS	FR		Marseille	Marseille Provence	Marsella
HTDA	DAR	TZ		Dar es Salaam	Julius Nyerere	Dar es-Salam
LROP	OTP	RO	BUH	Bucharest	Henri Coandă	Bucarest
VVNB	HAN	VN		Hanoi	Noi Bai	
NTTB	BOB	PF		Bora Bora	Bora-Bora	
ZYTX	SHE	CN		Shenyang	Shenyang Taoxian	
KTPA	TPA	US		Tampa	Tampa	
RCTP	TPE	TW		Taipei	Taiwan Taoyuan	
LEPA	PMI	ES		Palma	Palma de Mallorca	
SBRJ	SDU	BR	RIO	Rio de Janeiro	Santos Dumont	
LLBG	TLV	IL		Tel Aviv	Ben Gurion	Tel Aviv Yafo;Tel Aviv Yaffo
EDDH	HAM	DE		Hamburg	Hamburg	Hamburgo
VAAH	AMD	IN		Ahmedabad	Sardar Vallabhbhai Patel	
VCBI	CMB	LK		Colombo	Bandaranaike	
CYEG	YEG	CA	YEA	Edmonton	Edmonton	
EBCI	CRL	BE	BRU	Brussels	Brussels South Charleroi	Bruselas;City of Brussels
PAOM	OME	US		Nome	Nome	
PAKT	KTN	US		Ketchikan	Ketchikan	
TJSJ	SJU	PR		San Juan	Luis Muñoz Marín	
PADL	DLG	US		Dillingham	Dillingham	
KSJC	SJC	US		San Jose	Norman Y. Mineta San José	
MYNN	NAS	BS		Nassau	Lynden Pindling	Nasáu
LFLL	LYS	FR		Lyon	Lyon–Saint Exupéry	
EDLW	DTM	DE		Dortmund	Dortmund	
LTAI	AYT	TR		Antalya	Antalya	
WBGR	MYY	MY		Miri	Miri	
KSMF	SMF	US	SAC	Sacramento	Sacramento	
LIPE	BLQ	IT		Bologna	Bologna Guglielmo Marconi	Bolonia
FACT	CPT	ZA		Cape Town	Cape Town	Ciudad del Cabo;El Cabo
UKBB	KBP	UA	IEV	Kyiv	Kyiv Boryspil	
ROAH	OKA	JP		Okinawa	Naha	
SBPA	POA	BR		Porto Alegre	Salgado Filho	Puerto Alegre
NVSS	SON	VU		Luganville	Santo-Pekoa	Luganville Bay
LTAC	ESB	TR	ANK	Ankara	Ankara Esenboğa	Angora
ENTC	TOS	NO		Tromsø	Tromsø Airport, Langnes	
ZYTL	DLC	CN		Dalian	Dalian Zhoushuizi	
RJCC	CTS	JP	SPK	Sapporo	New Chitose	
PHOG	OGG	US		Kahului	Kahului	
CYWG	YWG	CA		Winnipeg	Winnipeg J. A. Richardson	Winnipeg City
LFMN	NCE	FR		Nice	Nice Côte d'Azur	Niza
SVMI	CCS	VE		Caracas	Simón Bolívar	Santiago de León de Caracas
RJBB	KIX	JP	OSA	Osaka	Kansai	
ZHCC	CGO	CN		Zhengzhou	Zhengzhou Xinzheng	
SBCY	CGB	BR		Cuiabá	Marechal Rondon	Culaba
PAKW	KLW	US		Klawock	Klawock	
SAEZ	EZE	AR	BUE	Buenos Aires	Buenos Aires - Ministro Pistarini	Ezeiza;Ciudad Autónoma de Buenos Aires
OMSJ	SHJ	AE		Sharjah	Sharjah	Sarja;Sharjah city
LKPR	PRG	CZ		Prague	Prague Václav Havel	Praga
KAUS	AUS	US		Austin	Austin-Bergstrom	
KDJT	PBI	US		West Palm Beach	President Donald J. Trump	
CYFB	YFB	CA		Iqaluit	Iqaluit	
KBED	BED	US		Bedford	Lawrence G. Hanscom Field	
ZGHA	CSX	CN		Changsha	Changsha Huanghua	
ELLX	LUX	LU		Luxembourg	Luxembourg Findel	Luxemburgo;Ciudad de Luxemburgo;Luxembourg City
OKKK	KWI	KW		Kuwait City	Kuwait	Ciudad de Kuwait
YPDN	DRW	AU		Darwin	Darwin	Port Darwin
NFNA	SUV	FJ		Suva	Nausori	
KCMH	CMH	US		Columbus	John Glenn Columbus	
BGSF	SFJ	GL		Kangerlussuaq	Kangerlussuaq	
NGTE	TBF	KI		Tabiteuea North	Tabiteuea North Airfield	
MZBZ	BZE	BZ		Belize City	Belize	Ciudad de Belice
SBEG	MAO	BR		Manaus	Eduardo Gomes	Manaos
MMMY	MTY	MX		Monterrey	General Mariano Escobedo	Monterrey City
LIPZ	VCE	IT		Venice	Venice Marco Polo	Venecia
ENBR	BGO	NO		Bergen	Bergen / Flesland	
KOAK	OAK	US		Oakland	Oakland	
EDDK	CGN	DE		Köln	Cologne Bonn	Cologne;Colonia
ENBO	BOO	NO		Bodø	Bodø	Bodo
DNAA	ABV	NG		Abuja	Nnamdi Azikiwe	Abuya
VGHS	DAC	BD		Dhaka	Shahjalal	Daca
SKMD	EOH	CO	MDE	Medellín	Olaya Herrera	
LEMG	AGP	ES		Málaga	Málaga	
EGPF	GLA	GB		Glasgow	Glasgow	
NTTR	RFP	PF		Uturoa	Raiatea	Raiatea Island
ZSQD	TAO	CN		Qingdao	Qingdao Liuting	
YBTL	TSV	AU		Townsville	Townsville	
USSS	SVX	RU		Yekaterinburg	Ekaterinburg Koltsovo	Ekaterinburg;Ekaterinburgo;Ekaterimburgo
OJAI	AMM	JO		Amman	Queen Alia	Amán
WIMM	KNO	ID	MES	Medan	Kualanamu	
KHTO	HTO	US		East Hampton	East Hampton	
RJFK	KOJ	JP		Kagoshima	Kagoshima	
PAKN	AKN	US		King Salmon	King Salmon	
ZBTJ	TSN	CN		Tianjin	Tianjin Binhai	
KFRG	FRG	US		Farmingdale	Republic	
EGPH	EDI	GB		Edinburgh	Edinburgh	Edimburgo
ZYHB	HRB	CN		Harbin	Harbin Taiping	
HUEN	EBB	UG		Entebbe	Entebbe	
EVRA	RIX	LV		Riga	Riga	
OPKC	KHI	PK		Karachi	Karachi	Karanchi
UAAA	ALA	KZ		Almaty	Almaty	
LHBP	BUD	HU		Budapest	Budapest Ferenc Liszt	
ZLLL	LHW	CN		Lanzhou	Lanzhou Zhongchuan	
UHWW	VVO	RU		Vladivostok	Vladivostok	
KIND	IND	US		Indianapolis	Indianapolis	
FQMA	MPM	MZ		Maputo	Maputo	
EHEH	EIN	NL		Eindhoven	Eindhoven	
ZUGY	KWE	CN		Guiyang	Guiyang Longdongbao	
EGNT	NCL	GB		Newcastle upon Tyne	Newcastle	Newcastle-on-Tyne;Newcastle-upon-Tyne
YHID	HID	AU		Horn Island	Horn Island	
LFSB	BSL	FR	EAP	EuroAirport Basel–Mulhouse–Freiburg	EuroAirport Basel–Mulhouse–Freiburg	Aeropuerto de Basilea-Mulhouse-Friburgo
SBSV	SSA	BR		Salvador	Salvador International Airport, Deputado Luís Eduardo Magalhães	Salvador de Bahía
WBKK	BKI	MY		Kota Kinabalu	Kota Kinabalu	
ZBYN	TYN	CN		Taiyuan	Taiyuan Wusu	
ENVA	TRD	NO		Trondheim	Trondheim Airport, Værnes	
SLVR	VVI	BO	SRZ	Santa Cruz de la Sierra	Viru Viru	Santa Cruz
DTTA	TUN	TN		Tunis	Tunis-Carthage	Túnez
RJGG	NGO	JP		Nagoya	Chūbu Centrair	Nagoya City
ZBHH	HET	CN		Hohhot	Hohhot Baita	
ZGNN	NNG	CN		Nanning	Nanning	
FMMI	TNR	MG		Antananarivo	Ivato	
CYOW	YOW	CA		Ottawa	Ottawa Macdonald-Cartier	
LFBO	TLS	FR		Toulouse	Toulouse-Blagnac	Tolosa;Tolosa de Francia
ZSAM	XMN	CN		Xiamen	Xiamen Gaoqi	Amoy
KACK	ACK	US		Nantucket	Nantucket Memorial	
OLBA	BEY	LB		Beirut	Beirut	
ZLXN	XNN	CN		Xining	Xining Caojiabao	Sining
ZWWW	URC	CN		Ürümqi	Ürümqi Diwopu	Diwopu
WATT	KOE	ID		Kupang	Kupang El Tari	
EGGD	BRS	GB		Bristol	Bristol	
KGEG	GEG	US		Spokane	Spokane	
OBBI	BAH	BH		Kingdom of Bahrain	Bahrain	Bahréin;Baréin
VRMM	MLE	MV		Male	Velana	
KMKE	MKE	US		Milwaukee	General Mitchell	
SBBE	BEL	BR		Belém	Belém/Val de Cans–Júlio Cezar Ribeiro	
SEQM	UIO	EC		Quito	Mariscal Sucre	
RKPK	PUS	KR		Busan	Busan / Gimhae	Busan-si
KSDF	SDF	US		Louisville	Louisville	
ZSJN	TNA	CN		Jinan	Jinan Yaoqiang	
KJAX	JAX	US		Jacksonville	Jacksonville	
ZSWX	WUX	CN		Wuxi	Wuxi	
KMCI	MCI	US	MKC	Kansas City	Kansas City	
DIAP	ABJ	CI		Abidjan	Port Bouet	Abiyán
KRSW	RSW	US	FMY	Fort Myers	Southwest Florida	
BGUK	JUV	GL		Upernavik	Upernavik	
RKTN	TAE	KR		Daegu	Daegu	Daegu-si
CYRT	YRT	CA		Rankin Inlet	Rankin Inlet	
WAPP	AMQ	ID		Ambon	Ambon Pattimura	Ambon City
WALL	BPN	ID		Balikpapan	Sultan Aji Muhammad Sulaiman	
VTSP	HKT	TH		Phuket	Phuket	
KCHS	CHS	US		North Charleston	Charleston	
OEDF	DMM	SA		Dammam	King Fahd	
AYNZ	LAE	PG		Lae	Lae Nadzab	
EGSS	STN	GB	LON	London	London Stansted	Stansted;Londres
NWWM	GEA	NC	NOU	Nouméa	Nouméa Magenta	Numea
URSS	AER	RU		Sochi	Sochi	
UIII	IKT	RU		Irkutsk	Irkutsk	
TIST	STT	VI		Saint Thomas Island	Cyril E. King	Isla de Santo Tomás
ZJHK	HAK	CN		Haikou	Meilan	
MGGT	GUA	GT		La Aurora	La Aurora	Santiago de Guatimala;Nueva Guatemala de la Asunción;Nueva Guatemala;New Guatemala
KBUR	BUR	US		Burbank	Burbank Bob Hope	
MROC	SJO	CR		San José	Juan Santamaría	
SBCT	CWB	BR		Curitiba	Curitiba	
CYHZ	YHZ	CA		Halifax	Halifax Stanfield	
WAJJ	DJJ	ID		Sentani	Sentani	Jayapura
SLLP	LPB	BO		La Paz	El Alto	Ciudad La Paz
HTZA	ZNZ	TZ		Zanzibar	Abeid Amani Karume	
KMSY	MSY	US		New Orleans	Louis Armstrong New Orleans	Nueva Orleans;new orleans louisiana
PADU	DUT	US		Dutch Harbor	Unalaska	
KPWM	PWM	US		Portland	Portland International Jetport	
OAKB	KBL	AF		Kabul	Hamid Karzai	
DGAA	ACC	GH		Accra	Kotoka	
KBIL	BIL	US		Billings	Logan	Billings Metropolitan Area
BGGH	GOH	GL		Nuuk	Nuuk	
PAGA	GAL	US		Galena	Galena	
WBGG	KCH	MY		Kuching	Kuching	
HRYR	KGL	RW		Kigali	Kigali	
SLCB	CBB	BO		Cochabamba	Jorge Wilstermann	
KCLE	CLE	US		Cleveland	Cleveland-Hopkins	
OPIS	ISB	PK		Islamabad	Islamabad	
YSCB	CBR	AU		Canberra	Canberra	Camberra
ZSCN	KHN	CN		Nanchang	Nanchang Changbei	
NTTH	HUH	PF		Huahine	Huahine – Fare	Fare
OIMM	MHD	IR		Mashhad	Mashhad	Mashad
LIRN	NAP	IT		Naples	Naples	Nápoles
ZSNB	NGB	CN		Ningbo	Ningbo Lishe	
SKCL	CLO	CO		Cali	Cali / Alfonso Bonillaaragon	Santiago de Cali
ZSOF	HFE	CN		Hefei	Hefei Xinqiao	
TTPP	POS	TT		Trinidad	Piarco	Port of Spain;Puerto España
LFBD	BOD	FR		Bordeaux	Bordeaux–Mérignac	Burdeos
ZSWZ	WNZ	CN		Wenzhou	Wenzhou Yongqiang	
OISS	SYZ	IR		Shiraz	Shiraz	
PACD	CDB	US		Cold Bay	Cold Bay	
GCLP	LPA	ES		Las Palmas de Gran Canaria	Gran Canaria	Palmas de Gran Canaria;Las Palmas de G.C.
TNCM	SXM	SX		Sint Maarten	Princess Juliana	Country of Sint Maarten;Isla de San Martín;San Martín
KRNO	RNO	US		Reno	Reno/Tahoe	
KALB	ALB	US		Albany	Albany County	
SBFZ	FOR	BR		Fortaleza	Pinto Martins – Fortaleza	
LYBE	BEG	RS		Belgrade	Belgrade Nikola Tesla	Belgrado
ESGG	GOT	SE		Gothenburg	Gothenburg-Landvetter	Gotemburgo;Goteborg
HKMO	MBA	KE		Mombasa	Mombasa	
LEAL	ALC	ES		Alicante	Alicante–Elche	
UHSS	UUS	RU		Yuzhno-Sakhalinsk	Yuzhno-Sakhalinsk	Yuzhno-Sajalinsk
MSLP	SAL	SV		San Salvador	Aeropuerto Internacional El Salvador	
VTCC	CNX	TH		Chiang Mai	Chiang Mai	Chiangmai
LTBJ	ADB	TR	IZM	İzmir	İzmir Adnan Menderes	Esmirna
KCVG	CVG	US		Cincinnati	Cincinnati/Northern Kentucky	
AYTK	RAB	PG		Rabaul	Tokua	
KBOI	BOI	US		Boise	Boise Air Terminal	
ZYCC	CGQ	CN		Changchun	Changchun Longjia	
BGUQ	JQA	GL		Qaarsut	Qaarsut	
KRIC	RIC	US		Richmond	Richmond	
VYYY	RGN	MM		Yangon	Yangon	Rangún
KSAV	SAV	US		Savannah	Savannah	
KTYS	TYS	US		Knoxville	McGhee Tyson	
ZLIC	INC	CN		Yinchuan	Yinchuan Hedong	
LIME	BGY	IT	MIL	Milan	Il Caravaggio	
SKRG	MDE	CO		Medellín	José María Córdova	
KFAT	FAT	US		Fresno	Fresno Yosemite	
KTUS	TUS	US		Tucson	Tucson	
KSAT	SAT	US		San Antonio	San Antonio	
KORF	ORF	US		Norfolk	Norfolk	
VLVT	VTE	LA		Vientiane	Wattay	Vientián
MDPC	PUJ	DO		Punta Cana	Punta Cana	
FNLU	LAD	AO		Luanda	Luanda	
CYYR	YYR	CA		Happy Valley-Goose Bay	CFB Goose Bay	
KSBA	SBA	US		Santa Barbara	Santa Barbara	
KOMA	OMA	US		Omaha	Eppley Airfield	
UKFF	SIP	UA		Simferopol	Simferopol	
USTR	TJM	RU		Tyumen	Roshchino	Tyumen';Tiumén
UACC	NQZ	KZ		Astana	Astana Nursultan Nazarbayev	
ZSFZ	FOC	CN		Changle	Fuzhou Changle	Fuzhou
SEGU	GYE	EC		Guayaquil	José Joaquín de Olmedo	
BGJN	JAV	GL		Ilulissat	Ilulissat	
KMRY	MRY	US		Monterey	Monterey	Monterrey
LIPX	VRN	IT		Verona	Verona Villafranca	
KEYW	EYW	US		Key West	Key West	Cayo Hueso
EGNM	LBA	GB		Leeds	Leeds Bradford	
MDSD	SDQ	DO		Santo Domingo	Las Américas	Santo Domingo City
WAHI	YIA	ID	JOG	Yogyakarta	Yogyakarta	Special Region of Yogyakarta
ZSQZ	JJN	CN		Quanzhou	Quanzhou Jinjiang	Jinjiang
VMMC	MFM	MO		Macau	Macau	Macao
LFRS	NTE	FR		Nantes	Nantes Atlantique	
EPGD	GDN	PL		Gdańsk	Gdańsk Lech Wałęsa	Danzig
ZJSY	SYX	CN		Sanya	Sanya Phoenix	
KABQ	ABQ	US		Albuquerque	Albuquerque	Alburquerque;Methville
KMVY	MVY	US		Martha's Vineyard Island	Martha's Vineyard	West Tisbury
EBAW	ANR	BE		Antwerp	Antwerp	Amberes
PABR	BRW	US		Utqiagvik	Wiley Post-Will Rogers Memorial	
PAHO	HOM	US		Homer	Homer	
UMMS	MSQ	BY		Minsk	Minsk National	
KONT	ONT	US	LAX	Los Angeles	Ontario	El Pueblo de Nuestra Señora de los Ángeles de Porciúncula;L.A.
BIRK	RKV	IS	REK	Reykjavík	Reykjavik	Reikiavik
LICC	CTA	IT		Catania	Catania–Fontanarossa	
RCSS	TSA	TW	TPE	Taipei	Taipei Songshan	
VIJP	JAI	IN		Jaipur	Jaipur	
AGGN	GZO	SB		Gizo	Gizo Nusatupe	Gizo Government Station
KPSP	PSP	US		Palm Springs	Palm Springs	
NVVW	TAH	VU		Tanna	Whitegrass	
KMSN	MSN	US		Madison	Dane County	
MUHA	HAV	CU		Havana	José Martí	La Habana
LPPD	PDL	PT		Ponta Delgada	Ponta Delgada-João Paulo II	
CYXL	YXL	CA		Sioux Lookout	Sioux Lookout	
RKPC	CJU	KR		Jeju City	Jeju	
WASS	SOQ	ID		Sorong	Domine Edward Osok	
PANI	ANI	US		Aniak	Aniak	
URKK	KRR	RU		Krasnodar	Krasnodar	
VEGT	GAU	IN		Guwahati	Lokpriya Gopinath Bordoloi	
KSBP	SBP	US		San Luis Obispo	San Luis Obispo County	
EPKK	KRK	PL		Kraków	John Paul II International Airport Kraków–Balice	Cracovia
FSIA	SEZ	SC		Mahé	Seychelles	
RPLC	CRK	PH		Mabalacat City	Clark	Angeles City
KBDL	BDL	US	HFD	Hartford	Bradley	
ZGSD	ZUH	CN		Zhuhai	Zhuhai Jinwan	
FZAA	FIH	CD		Kinshasa	N'djili	Kinsasa
BGKK	KUS	GL		Kulusuk	Kulusuk	
LPPR	OPO	PT		Porto	Francisco de Sá Carneiro	Oporto
PHMK	MKK	US		Ho‘olehua	Molokai	Hoʻolehua
ZSYT	YNT	CN		Yantai	Yantai Penglai	
KPVD	PVD	US		Providence	Theodore Francis Green State	
LBSF	SOF	BG		Sofia	Sofia	
KISP	ISP	US		Islip	Long Island Mac Arthur	
ZBSJ	SJW	CN		Shijiazhuang	Shijiazhuang Zhengding	
AYMH	HGU	PG		Mount Hagen	Mount Hagen	Mt Hagen
KMEM	MEM	US		Memphis	Memphis	Menfis
WIDD	BTH	ID		Batam	Hang Nadim	
HKKI	KIS	KE		Kisumu	Kisumu	
KBTV	BTV	US		Burlington	Burlington	
EGAA	BFS	GB		Belfast	Belfast	Belfast City
MMSD	SJD	MX		San José del Cabo	Los Cabos	
LIMF	TRN	IT		Turin	Turin Caselle	
KOKC	OKC	US		Oklahoma City	Will Rogers World	Okla city
LICJ	PMO	IT		Palermo	Falcone-Borsellino	
ZGOW	SWA	CN		Shantou	Jieyang Chaoshan	Chaozhou
TTCP	TAB	TT		Tobago	Arthur Napoleon Raymond Robinson	Tobago Island
EYVI	VNO	LT		Vilnius	Vilnius	Vilna
VOCI	COK	IN		Kochi	Cochin	Ernakulam
FLKK	LUN	ZM		Lusaka	Kenneth Kaunda	
WMKJ	JHB	MY		Johor Bahru	Senai	
KSYR	SYR	US		Syracuse	Syracuse Hancock	Siracusa
LDZA	ZAG	HR		Zagreb	Zagreb Franjo Tuđman	
WAMM	MDC	ID		Manado	Sam Ratulangi	
EDDV	HAJ	DE		Hannover	Hannover-Langenhagen	Hanóver
VICG	IXC	IN		Chandigarh	Chandigarh	
GCXO	TFN	ES	TCI	Santa Cruz de Tenerife	Tenerife North	Tenerife
FIMP	MRU	MU		Republic of Mauritius	Sir Seewoosagur Ramgoolam	Mauritius;Mauricio;República de Mauricio
CYEV	YEV	CA		Inuvik	Inuvik (Mike Zubko)	
FAKN	MQP	ZA	NLP	Mbombela	Kruger Mpumalanga	
OIFM	IFN	IR		Isfahan	Isfahan	
UNKL	KJA	RU		Krasnoyarsk	Krasnoyarsk Yemelyanovo	
WAEE	TTE	ID		Ternate Island	Sultan Babullah	Остров Тернате
HSSK	KRT	SD		Khartoum	Khartoum	Jartum
VAPO	PNQ	IN		Pune	Pune	
WMSA	SZB	MY	KUL	Kuala Lumpur	Sultan Abdul Aziz Shah	KL
OEMA	MED	SA		Madinah	Prince Mohammad bin Abdulaziz	Medina;Al-Madinah al-Munawwarah
SACO	COR	AR		Córdoba	Pajas Blancas	Ciudad de Córdoba
EHRD	RTM	NL		Rotterdam	Rotterdam The Hague	Róterdam
LCLK	LCA	CY		Larnaca	Larnaca	Larnaka
EDDN	NUE	DE		Nuremberg	Nuremberg	
DXXX	LFW	TG		Lomé	Lomé–Tokoin	
USRR	SGC	RU		Surgut	Surgut	
EGPD	ABZ	GB		Aberdeen	Aberdeen	
LEBB	BIO	ES		Bilbao	Bilbao	El Bocho
OIIE	IKA	IR	THR	Tehran	Tehran Imam Khomeini	Teherán
CYQT	YQT	CA		Thunder Bay	Thunder Bay	
LEVC	VLC	ES		Valencia	Valencia	
LFOB	BVA	FR	PAR	Paris	Beauvais–Tillé	
NVSP	NUS	VU		Norsup	Norsup	
LEIB	IBZ	ES		Ibiza	Ibiza	Ibiza Town
ZWKL	KRL	CN		Korla	Korla	
ZULS	LXA	CN		Lhasa	Lhasa Gonggar	
VNPK	PKR	NP		Pokhara	Pokhara	
VILK	LKO	IN		Lucknow	Chaudhary Charan Singh	
MZSP	SPR	BZ		San Pedro	John Greif II	San Pedro Town
ESSB	BMA	SE	STO	Stockholm	Stockholm-Bromma	Estocolmo
TFFJ	SBH	BL		Saint Barthelemy	Gustaf III	San Bartolomé;Territorial collectivity of Saint-Barthélemy;St. Barthélemy
KJAC	JAC	US		Jackson	Jackson Hole	
GABS	BKO	ML		Bamako	Bamako–Sénou	
WIOO	PNK	ID		Pontianak	Supadio	
RJNA	NKM	JP	NGO	Nagoya	Nagoya Airfield	Nagoya City
OPLA	LHE	PK		Lahore	Allama Iqbal	
MBPV	PLS	TC		Providenciales Island	Providenciales	Providence Island
VAID	IDR	IN		Indore	Devi Ahilyabai Holkar	
LGTS	SKG	GR		Thessaloníki	Thessaloniki	Salónica;Tesalónica
UWUU	UFA	RU		Ufa	Ufa	
CYVP	YVP	CA		Kuujjuaq	Kuujjuaq	
GOBD	DSS	SN	DKR	Dakar	Blaise Diagne	
CYLW	YLW	CA		Kelowna	Kelowna	
RKPU	USN	KR		Ulsan	Ulsan	Ulsan-si
ESNH	HUV	SE		Hudiksvall	Hudiksvall	
WMKP	PEN	MY		George Town	Penang	
ZSCG	CZX	CN		Changzhou	Changzhou Benniu	
KBUF	BUF	US		Buffalo	Buffalo Niagara	Búfalo
KACY	ACY	US		Atlantic City	Atlantic City	
KSRQ	SRQ	US		Sarasota	Sarasota / Bradenton	
SBVT	VIX	BR		Vitória	Eurico de Aguiar Salles	
KGRR	GRR	US		Grand Rapids	Gerald R. Ford	
EDDC	DRS	DE		Dresden	Dresden	Dresde
MMPR	PVR	MX		Puerto Vallarta	Licenciado Gustavo Díaz Ordaz	Pto Vallarta
WAHS	SRG	ID		Semarang	Achmad Yani	
CYYJ	YYJ	CA		Victoria	Victoria	
KDAY	DAY	US		Dayton	James M Cox Dayton	
KRDM	RDM	US		Redmond	Roberts Field-Redmond	
UTTT	TAS	UZ		Tashkent	Tashkent	Taskent
RJFU	NGS	JP		Nagasaki	Nagasaki	
VANP	NAG	IN		Nagpur	Dr. Babasaheb Ambedkar	
EKBI	BLL	DK		Billund	Billund Lufthavn	
VOGO	GOI	IN		Goa	Goa	Dabolim
WAOO	BDJ	ID		Banjarmasin	Syamsudin Noor	
KEUG	EUG	US		Eugene	Mahlon Sweet Field	
LPLA	TER	PT		Terceira Island	Lajes Field	Lajes
VYMD	MDL	MM		Mandalay	Mandalay	
NTTG	RGI	PF		Rangiroa	Rangiroa	Rahiroa Island;Rangiroa Atoll
WIPP	PLM	ID		Palembang	Sultan Mahmud Badaruddin II	
MKJS	MBJ	JM		Montego Bay	Sangster	Bahía Montego
KITH	ITH	US		Ithaca	Ithaca Tompkins	
ENHF	HFT	NO		Hammerfest	Hammerfest	
WBGS	SBW	MY		Sibu	Sibu	
KFOK	FOK	US		Westhampton Beach	The Francis S Gabreski	
KSTS	STS	US		Santa Rosa	Sonoma County	
KABE	ABE	US		Allentown	Lehigh Valley	
KASE	ASE	US		Aspen	Aspen–Pitkin County	
KSQL	SQL	US		San Carlos	San Carlos	
SBGO	GYN	BR		Goiânia	Santa Genoveva / Goiânia	
KMDT	MDT	US	HAR	Harrisburg	Harrisburg	
UWWW	KUF	RU		Samara	Kurumoch	
SBFL	FLN	BR		Florianópolis	Florianópolis-Hercílio Luz	
LEZL	SVQ	ES		Sevilla	Seville San Pablo	Seville
YBMA	ISA	AU		Mount Isa	Mount Isa	Mt Isa;Mt. Isa
PFYU	FYU	US		Fort Yukon	Fort Yukon	
PAUN	UNK	US		Unalakleet	Unalakleet	
EGHI	SOU	GB		Southampton	Southampton / Weather Centre	
FMEE	RUN	RE		Les cocos	Roland Garros	
FSPP	PRI	SC		Praslin Island	Praslin Island	Praslin
KDSM	DSM	US		Des Moines	Des Moines	
NTTO	HOI	PF		Hao	Hao	Bow Island;Hao Atoll
KOWD	OWD	US		Norwood	Norwood Memorial	
OIKB	BND	IR		Bandar Abbas	Bandar Abbas	
KVNY	VNY	US	LAX	Los Angeles	Van Nuys	El Pueblo de Nuestra Señora de los Ángeles de Porciúncula;L.A.
HTMW	MWZ	TZ		Mwanza	Mwanza	
YMHB	HBA	AU		Hobart	Hobart	
ZSNT	NTG	CN		Nantong	Nantong	
KHSV	HSV	US		Huntsville	Huntsville International Airport-Carl T Jones Field	
EETN	TLL	EE		Tallinn	Tallinn	Tallin
ORBI	BGW	IQ		Baghdad	Baghdad	Bagdad
HCMM	MGQ	SO		Mogadishu	Aden Adde	Mogadiscio
KPTT	PTT	US		Pratt Municipal Airport	Pratt	
YSDU	DBO	AU		Dubbo	Dubbo	
KPIE	PIE	US	TPA	Tampa	St. Petersburg–Clearwater	
CYXE	YXE	CA		Saskatoon	Saskatoon John G. Diefenbaker	
ZPLJ	LJG	CN		Lijiang	Lijiang Sanyi	
PASM	KSM	US		St. Mary's	St. Mary's	Saint Mary's
PGUM	GUM	GU		Guam	Antonio B. Won Pat	
ZBOW	BAV	CN		Baotou	Baotou Donghe	
GCTS	TFS	ES	TCI	Santa Cruz de Tenerife	Tenerife South	Tenerife
VVCR	CXR	VN	NHA	Nha Trang	Cam Ranh	
KBHM	BHM	US		Birmingham	Birmingham–Shuttlesworth	
RJCO	OKD	JP	SPK	Sapporo	Okadama	
YBCG	OOL	AU		Gold Coast	Gold Coast	Costa Dorada;Gold
SBMO	MCZ	BR		Maceió	Maceió/Zumbi dos Palmares	Macelo
EDLV	NRN	DE	DUS	Düsseldorf	Niederrhein Weeze	Duesseldorf
KSBN	SBN	US		South Bend	South Bend	
PASC	SCC	US		Deadhorse	Deadhorse	Prudhoe Bay
KMSO	MSO	US		Missoula	Missoula	
RKJJ	KWJ	KR		Gwangju	Kwangju Ab	Gwangju-si
LOWS	SZG	AT		Salzburg	Salzburg	Salzburgo
KLGB	LGB	US		Long Beach	Long Beach	
CYYT	YYT	CA		St. John's	St. John's	Saint John's;St Johns;San Juan de Terranova
KPSC	PSC	US		Pasco	Tri-Cities	
MWCR	GCM	KY		Grand Cayman	Owen Roberts	George Town
FKKD	DLA	CM		Douala	Douala	Duala
BIKF	KEF	IS	REK	Reykjavík	Keflavík	Reikiavik
YPAM	PMK	AU		Palm Island	Palm Island	
KCHO	CHO	US		Charlottesville	Charlottesville-Albemarle	
KSMO	SMO	US		Santa Monica	Santa Monica	
VERP	RPR	IN		Raipur	Swami Vivekananda	
OIKK	KER	IR		Kerman	Kerman	
KTLH	TLH	US		Tallahassee	Tallahassee	
EGAC	BHD	GB	BFS	Belfast	George Best Belfast City	Belfast City
LPFR	FAO	PT		Faro	Faro	
ZULZ	LZO	CN		Yunlong	Luzhou Yunlong	
CYZV	YZV	CA		Sept-Îles	Sept-Îles	
KMTP	MTP	US		Montauk	Montauk	
VEPT	PAT	IN		Patna	Lok Nayak Jayaprakash	
KAPF	APF	US		Naples	Naples	
MHLM	SAP	HN		San Pedro Sula	Ramón Villeda Morales	
GVNP	RAI	CV		Praia	Praia	
ENVD	VDS	NO		Vadsø	Vadsø	
WAHH	JOG	ID		Yogyakarta	Adisucipto	Special Region of Yogyakarta
KELP	ELP	US		El Paso	El Paso	
ZBYC	YCU	CN		Yuncheng	Yuncheng Guangong	
LRCL	CLJ	RO		Cluj-Napoca	Cluj-Napoca	
SKCG	CTG	CO		Cartagena	Rafael Núñez	Cartagena de Indias
HTKJ	JRO	TZ		Kilimanjaro	Kilimanjaro	Mount Kilimanjaro
KPAE	PAE	US	SEA	Seattle	Snohomish County Airport (Paine Field)	
ZSYA	YTY	CN		Yangzhou	Yangzhou Taizhou	Taizhou
ZGZJ	ZHA	CN		Zhanjiang	Zhanjiang	
LIRQ	FLR	IT		Florence	Florence Peretola	Florencia
UHHH	KHV	RU		Khabarovsk	Khabarovsk Novy	Jabárovsk
PALB	KLN	US		Larsen Bay	Larsen Bay	
VVCS	VCS	VN		Côn Sơn Island	Con Dao	Côn Lôn Island
KSGF	SGF	US		Springfield	Springfield-Branson National	
URRP	ROV	RU		Rostov-on-Don	Platov	Rostov del Don
UNOO	OMS	RU		Omsk	Tsentralny	
CYVQ	YVQ	CA		Norman Wells	Norman Wells	
RJKA	ASJ	JP		Amami Ōshima	Amami	
KROA	ROA	US		Roanoke	Roanoke Regional Airport-Woodrum Field	
KROC	ROC	US		Rochester	Greater Rochester	
CYHC	CXH	CA	YVR	Vancouver	Vancouver Harbour Seaplane Base	
PAEM	EMK	US		Emmonak	Emmonak	
SBSG	NAT	BR		Natal	Greater Natal	
BGBW	UAK	GL		Narsarsuaq	Narsarsuaq	
HTSN	SEU	TZ		Serengeti National Park	Seronera	Parque Nacional de Serengueti
UGTB	TBS	GE		Tbilisi	Tbilisi	Tiflis
KAVL	AVL	US		Asheville	Asheville	
KVPS	VPS	US		Destin	Destin–Fort Walton Beach	Valparaiso
TISX	STX	VI		Christiansted	Henry E Rohlsen	St Croix;Santa Cruz
KPNS	PNS	US		Pensacola	Pensacola	
MZPL	PLJ	BZ		Placencia	Placencia	Placentia Village
MZBE	TZA	BZ	BZE	Belize City	Belize City	Ciudad de Belice
KGSP	GSP	US		Greenville	Greenville–Spartanburg	
KPWK	PWK	US	CHI	Chicago	Chicago Executive	
RJBE	UKB	JP	OSA	Osaka	Kobe	
ENZV	SVG	NO		Stavanger	Stavanger Airport, Sola	
KMYR	MYR	US		Myrtle Beach	Myrtle Beach	
KECP	ECP	US		Panama City	Northwest Florida Beaches	
VTSS	HDY	TH		Hat Yai	Tha Akatsayan Hat Yai	
PAUK	AUK	US		Alakanuk	Alakanuk	
NZNR	NPE	NZ		Napier	Hawke's Bay	Hastings
NZTG	TRG	NZ		Tauranga	Tauranga	
TNCA	AUA	AW		Aruba Island	Queen Beatrix	Aruba
GMMX	RAK	MA		Marrakesh	Marrakesh Menara	Marrakech
LIBD	BRI	IT		Bari	Bari Karol Wojtyła	
PAIL	ILI	US		Iliamna	Iliamna	
KBFL	BFL	US		Bakersfield	Meadows Field	
UWKD	KZN	RU		Kazan	Kazan	Kazan’
VVDN	DAD	VN		Da Nang	Da Nang	
KFWA	FWA	US		Fort Wayne	Fort Wayne	
RPMD	DVO	PH		Davao	Francisco Bangoy	Davao City
KMMU	MMU	US		Morristown	Morristown	
SLTR	TDD	BO		Trinidad	Teniente Jorge Henrich Arauz	Ciudad Trinidad;La Santisima Trinidad
ZSYW	YIW	CN		Yiwu	Yiwu	
YBMK	MKY	AU		Mackay	Mackay Mo	
KSFB	SFB	US	ORL	Orlando	Orlando Sanford	
KGJT	GJT	US		Grand Junction	Grand Junction	
RCKH	KHH	TW		Kaohsiung	Kaohsiung	Kaohsiung City;Gaoxiong
KLEX	LEX	US		Lexington	Blue Grass	
BGQQ	NAQ	GL		Qaanaaq	Qaanaaq	
URMM	MRV	RU		Mineralnye Vody	Mineralnye Vody	Mineral'nyye Vody;Mineral Waters
ZWAK	AKU	CN		Aqsu	Aksu	Ciudad de Aksu
EGGP	LPL	GB		Liverpool	Liverpool	
USHH	HMA	RU		Khanty-Mansiysk	Hanty-Mansijsk	Janty-Mansisk
KLFT	LFT	US		Lafayette	Lafayette	
PASI	SIT	US		Sitka	Sitka Rocky Gutierrez	
RJCH	HKD	JP		Hakodate	Hakodate	
VEBS	BBI	IN		Bhubaneswar	Biju Patnaik	Bhubaneshwar
PFKO	KOT	US		Kotlik	Kotlik	
CYQB	YQB	CA		Québec	Jean Lesage	Quebec City
KATW	ATW	US		Appleton	Appleton	
PAHP	HPB	US		Hooper Bay	Hooper Bay	
KTUL	TUL	US		Tulsa	Tulsa	
LEMH	MAH	ES		Minorca	Menorca	Mahón;Maó
KPVC	PVC	US		Provincetown	Provincetown	
NZNS	NSN	NZ		Nelson	Nelson	
KGSO	GSO	US		Greensboro	Piedmont Triad	
KMAF	MAF	US		Midland	Midland	
ZSLY	LYI	CN		Linyi	Linyi Shubuling	
RJSA	AOJ	JP		Aomori	Aomori	
KSGU	SGU	US		Saint George	Saint George	St. George;St George
RJOC	IZO	JP		Izumo	Izumo	
NFNL	LBS	FJ		Labasa	Labasa	
KCAE	CAE	US		Columbia	Columbia Metropolitan	
ENTO	TRF	NO	OSL	Oslo	Sandefjord Airport, Torp	
WBGB	BTU	MY		Bintulu	Bintulu	
HABD	BJR	ET		Bahir Dar	Bahir Dar	
FZNA	GOM	CD		Goma	Goma	
VTSM	USM	TH		Ko Samui Island	Koh Samui	Ko Samui
KBVY	BVY	US		Beverly	Beverly	
NZQN	ZQN	NZ		Queenstown	Queenstown	
HTLM	LKY	TZ		Lake Manyara	Lake Manyara	
KMYF	MYF	US	SAN	San Diego	Montgomery Field	
MHTG	TGU	HN		Tegucigalpa	Toncontín	
ZGKL	KWL	CN		Guilin	Guilin Liangjiang	
CYPX	YPX	CA		Puvirnituq	Puvirnituq	
SBUL	UDI	BR		Uberlândia	Uberlândia–Ten. Cel. Av. César Bombonato	
YMLT	LST	AU		Launceston	Launceston	
DFFD	OUA	BF		Ouagadougou	Ouagadougou	Uagadugú
KXNA	XNA	US	FYV	Fayetteville	Northwest Arkansas	
LWSK	SKP	MK		Skopje	Skopje	
AYWK	WWK	PG		Wewak	Wewak	
LFQQ	LIL	FR		Lille	Lille	Lila
EDDP	LEJ	DE		Leipzig	Leipzig-Halle	
KMLI	MLI	US		Moline	Quad City	
KHHR	HHR	US		Hawthorne	Hawthorne	
GCRR	ACE	ES		Lanzarote	Lanzarote	Arrecife
AYHK	HKN	PG		Hoskins	Hoskins	
PHKO	KOA	US		Kailua-Kona	Kona	
TFFR	PTP	GP		Pointe-à-Pitre	Pointe-à-Pitre Le Raizet	
BGQO	JJU	GL		Qaqortoq	Qaqortoq	
FVRG	HRE	ZW		Harare	Robert Gabriel Mugabe	
PACM	SCM	US		Scammon Bay	Scammon Bay	
KBCT	BCT	US		Boca Raton	Boca Raton	Boca de Ratones
CYDF	YDF	CA		Deer Lake	Deer Lake	
KOPF	OPF	US	MIA	Miami	Miami-Opa Locka Executive	
YKUB	KUG	AU		Kubin	Kubin	
WIPK	PGK	ID		Pangkalpinang	Depati Amir	
HEAX	HBE	EG	ALY	Alexandria	Alexandria	Alejandría
KUNV	SCE	US		State College	Penn State University Park	
MMLO	BJX	MX		León de los Aldama	Del Bajío	León
SBSL	SLZ	BR		São Luís	Marechal Cunha Machado	
SUMU	MVD	UY		Montevideo	Carrasco	
WBGM	MUR	MY		Marudi	Marudi	
LATI	TIA	AL		Tirana	Tirana International Airport Nënë Tereza	
KGNV	GNV	US		Gainesville	Gainesville	
PAMO	MOU	US		Mountain Village	Mountain Village	
SBJP	JPA	BR		João Pessoa	Presidente Castro Pinto	
KIDA	IDA	US		Idaho Falls	Idaho Falls	
YWLM	NTL	AU		Newcastle	Newcastle	
EPPO	POZ	PL		Poznań	Poznań-Ławica	Posnania
VOKN	CNN	IN		Mattanur	Kannur	Cananor
EHBK	MST	NL		Maastricht	Maastricht Aachen	Mastrique
LMML	MLA	MT		Valletta	Malta	Gudja
DAOO	ORN	DZ		Oran	Oran / Es Senia	
LGRP	RHO	GR		Rhodes	Rhodes	Rodas;Rhodes Town
EDDG	FMO	DE		Münster	Münster Osnabrück	
FKYS	NSI	CM	YAO	Yaoundé	Yaounde	Yaundé
WBKL	LBU	MY		Labuan	Labuan	Federal Territory of Labuan
MMCL	CUL	MX		Culiacán	Federal de Bachigualato	
OIBK	KIH	IR		Kish Island	Kish Island	Kais Island;Qais Island
VOTV	TRV	IN		Thiruvananthapuram	Trivandrum	
VOCL	CCJ	IN		Kozhikode	Calicut	
UDYZ	EVN	AM		Yerevan	Zvartnots	Ereván
WAYY	TIM	ID		Tembagapura	Tembagapura Timika	
LTAF	ADA	TR		Adana	Adana Şakirpaşa	
LGIR	HER	GR		Irákleion	Heraklion	Heraclión
MMHO	HMO	MX		Hermosillo	General Ignacio Pesqueira García	
UTAA	ASB	TM		Ashgabat	Ashgabat	Ashkhabad;Ashkabad;Asjabad
OITT	TBZ	IR		Tabriz	Tabriz	
LSGS	SIR	CH		Sitten	Sion	
VIAR	ATQ	IN		Amritsar	Sri Guru Ram Dass Jee	
WAFF	PLW	ID		Palu	Mutiara SIS Al-Jufrie	
KAVP	AVP	US		Scranton	Wilkes-Barre/Scranton	Wilkes Barre;Wilkes-Barre
EGHD	PLH	GB		Plymouth	Plymouth City	
YPKU	KNX	AU		Kununurra	East Kimberley	
AGGM	MUA	SB		Munda	Munda	
UBBB	GYD	AZ	BAK	Baku	Heydar Aliyev	
ORER	EBL	IQ		Erbil	Erbil	Hawler
PAEE	EEK	US		Eek	Eek	
RJOM	MYJ	JP		Matsuyama	Matsuyama	
PAEN	ENA	US		Kenai	Kenai	
ZUYI	ACX	CN		Xingyi	Xingyi Wanfenglin	
ZGDY	DYG	CN		Zhangjiajie	Dayong	
VISR	SXR	IN		Srinagar	Srinagar	
KTTN	TTN	US	PHL	Philadelphia	Trenton Mercer	Filadelfia
KCRQ	CLD	US	SAN	San Diego	McClellan–Palomar	
MTPP	PAP	HT		Port-au-Prince	Toussaint L'Ouverture	Puerto Príncipe
YBRM	BME	AU		Broome	Broome	
KFSD	FSD	US		Sioux Falls	Joe Foss Field	
EPWR	WRO	PL		Wrocław	Wrocław–Copernicus	Wroclaw;Breslavia
RJOA	HIJ	JP		Hiroshima	Hiroshima	
UMKK	KGD	RU		Kaliningrad	Khrabrovo	Kaliningrado
RCNN	TNN	TW		Tainan	Tainan	Tainan City
URKA	AAQ	RU		Anapa	Anapa	
KLNS	LNS	US		Lancaster	Lancaster	
FALE	DUR	ZA		Durban	King Shaka	
SKSP	ADZ	CO		San Andrés	Gustavo Rojas Pinilla	Saint Andrews
KLOT	LOT	US		Romeoville	Lewis University	
KRPD	RIE	US		Rice Lake	Rice Lake, Rice Lake Regional-Carl's Field	
FMCH	HAH	KM	YVA	Moroni	Prince Said Ibrahim	
ZBDS	DSN	CN		Ordos	Ordos Ejin Horo	
CYAB	YAB	CA		Arctic Bay	Arctic Bay	
ESCL	SOO	SE		Söderhamn	Söderhamn	
HADR	DIR	ET		Dire Dawa	Aba Tenna Dejazmach Yilma	
KTRK	TKF	US		Truckee	Truckee Tahoe	
KPGD	PGD	US		Punta Gorda	Punta Gorda	
NZPM	PMR	NZ		Palmerston North	Palmerston North	Palmerston Norte
OIAW	AWZ	IR		Ahvaz	Ahwaz	
KSDL	SCF	US	PHX	Phoenix	Scottsdale	
KICT	ICT	US		Wichita	Wichita Mid-Continent	
LIRP	PSA	IT		Pisa	Pisa	
KBMI	BMI	US		Bloomington	Central Illinois Regional Airport at Bloomington-Normal	
FOOL	LBV	GA		Libreville	Libreville	
HEGN	HRG	EG		Hurghada	Hurghada	Hurgada
WATO	LBJ	ID		Labuan Bajo	Komodo	
PFKA	KUK	US		Kasigluk	Kasigluk	
VEBN	VNS	IN		Varanasi	Lal Bahadur Shastri	Benarés
KJAN	JAN	US		Jackson	Jackson-Evers	
KDRO	DRO	US		Durango	Durango–La Plata County	
NZDN	DUD	NZ		Dunedin	Dunedin	
EPKT	KTW	PL		Katowice	Katowice	
BGTL	THU	GL		Pituffik	Pituffik Space Base	
TAPA	ANU	AG		Antigua Island	V. C. Bird	Isla Antigua;Antigua
UKKK	IEV	UA		Kyiv	Kyiv Zhuliany	
UAII	CIT	KZ		Shymkent	Shymkent	
KHXD	HHH	US		Hilton Head	Hilton Head	Hilton Head Island
RJSS	SDJ	JP		Sendai	Sendai	
NTMN	AUQ	PF		Atuona	Atuona	
KBTR	BTR	US		Baton Rouge	Baton Rouge Metropolitan	
SBFI	IGU	BR		Foz do Iguaçu	Foz do Iguaçu / Cataratas	Foz de Iguazu
LIMJ	GOA	IT		Genoa	Genoa Cristoforo Colombo	Génova
LFST	SXB	FR		Strasbourg	Strasbourg	Estrasburgo
RKSS	GMP	KR	SEL	Seoul	Gimpo	Seúl;Seoul-si
UKOO	ODS	UA		Odesa	Odesa	Odessa
NTMD	NHV	PF		Nuku Hiva Island	Nuku Hiva	Marchand Island;Madison Island
LTFE	BJV	TR		Milas	Bodrum Milas	Bodrum
PHLI	LIH	US		Kaua‘i	Lihue	
SCTE	PMC	CL		Puerto Montt	El Tepual	Port Montt
WAHQ	SOC	ID		Surakarta	Adisumarmo	
LFKB	BIA	FR		Bastia	Bastia-Poretta	
MZPB	DGA	BZ		Dangriga	Dangriga	Dangriga Town, Dangriga
RJFM	KMI	JP		Miyazaki	Miyazaki	
LTCG	TZX	TR		Trabzon	Trabzon	Trebisonda;Trapisonda
LDSP	SPU	HR		Split	Split	
FAPE	PLZ	ZA		Gqeberha	Port Elizabeth	Puerto Elizabeth
CYPA	YPA	CA		Prince Albert	Prince Albert (Glass Field)	
SAAR	ROS	AR		Rosario	Rosario	
SAZB	BHI	AR		Bahía Blanca	Comandante Espora	
HJJJ	JUB	SS		Juba	Juba	
VVCI	HPH	VN		Haiphong	Cat Bi	
RJOK	KCZ	JP		Kochi	Kochi	
WAUU	MKW	ID		Manokwari	Rendani	
SAME	MDZ	AR		Mendoza	Mendoza Aerodrome	Ciudad de Mendoza
PARS	RSH	US		Russian Mission	Russian Mission	
CYXS	YXS	CA		Prince George	Prince George	
KRAP	RAP	US		Rapid City	Rapid City	
SCCF	CJC	CL		Calama	El Loa	
WIEE	PDG	ID		Padang	Minangkabau	
YBGD	OCM	AU		Brockman 4 Mine	Boolgeeda	
NWWL	LIF	NC		Lifou Island	Lifou Ouanaham	
UUYY	SCW	RU		Syktyvkar	Syktyvkar	
VVVH	VII	VN		Vinh	Vinh	
NGMN	MTK	KI		Makin Atoll	Makin Airfield	Maki Meang Island
SAVC	CRD	AR		Comodoro Rivadavia	General Enrique Mosconi	
YBAU	BDD	AU		Badu Island	Badu Island	
WIBB	PKU	ID		Pekanbaru	Sultan Syarif Kasim II	
KGPI	FCA	US		Kalispell	Glacier Park	
KPIA	PIA	US		Peoria	General Downing - Peoria	
TBPB	BGI	BB		Bridgetown	Grantley Adams	
LOWI	INN	AT		Innsbruck	Innsbruck	
EDJA	FMM	DE		Memmingen	Allgäu Airport, Memmingen	
NTTM	MOZ	PF		Moorea	Moorea-Temae	Mooréa Island
ZHYC	YIH	CN		Yichang	Yichang Sanxia	
ZUMY	MIG	CN		Mianyang	Mianyang Nanjiao	
FLSK	NLA	ZM		Ndola	Ndola	
CYVC	YVC	CA		La Ronge	La Ronge (Barber Field)	
KBKL	BKL	US	CLE	Cleveland	Burke Lakefront	
KCOS	COS	US		Colorado Springs	Colorado Springs	Colorado Spgs
ZSYN	YNZ	CN		Yancheng	Yancheng Nanyang	
FWKI	LLW	MW		Lilongwe	Lilongwe	Lilongüe
FMCZ	DZA	YT		Pamandzi	Dzaoudzi Pamandzi	Dzaoudzi
CYAS	YKG	CA		Kangirsuk	Kangirsuk	
USCC	CEK	RU		Chelyabinsk	Chelyabinsk	Cheliábinsk
CYIO	YIO	CA		Pond Inlet	Pond Inlet	
UATE	SCO	KZ		Aktau	Aktau	
ENCN	KRS	NO		Kristiansand	Kristiansand Airport, Kjevik	
AYGN	GUR	PG		Gurney	Gurney	Alotau
TJCP	CPX	PR		Culebra	Benjamín Rivera Noriega	
PAVA	VAK	US		Chevak	Chevak	
LFKJ	AJA	FR		Ajaccio	Ajaccio Napoleon Bonaparte	
CYZG	YZG	CA		Salluit	Salluit	
KBIS	BIS	US		Bismarck	Bismarck	
NZNP	NPL	NZ		New Plymouth	New Plymouth	Nueva Plymouth
EGJB	GCI	GG		Guernsey	Guernsey	Guernesey
KCID	CID	US		Cedar Rapids	The Eastern Iowa	
RJFT	KMJ	JP		Kumamoto	Kumamoto	
CYKG	YWB	CA		Kangiqsujuaq	Kangiqsujuaq (Wakeham Bay)	
VOVI	VTZ	IN		Visakhapatnam	Alluri Sitarama Raju	
YMTI	ONG	AU		Mornington Island	Mornington Island	
MDST	STI	DO		Santiago de los Caballeros	Cibao	Santiago
SBPS	BPS	BR		Porto Seguro	Porto Seguro	
WICC	BDO	ID		Bandung	Husein Sastranegara	
SBAR	AJU	BR		Aracaju	Aracaju Aeroporto	
KAGC	AGC	US	PIT	Pittsburgh	Allegheny County	
PAVE	VEE	US		Venetie	Venetie	
SCFA	ANF	CL		Antofagasta	Aeropuerto Cerro Moreno	
WADL	LOP	ID		Praya	Lombok	
PFKT	KTS	US		Brevig Mission	Brevig Mission	Teller Mission
UHMM	GDX	RU		Magadan	Sokol	
PAQH	KWN	US		Quinhagak	Quinhagak	
KBFI	BFI	US	SEA	Seattle	King County	
PAMR	MRI	US	ANC	Anchorage	Merrill Field	
KIWA	AZA	US	PHX	Phoenix	Phoenix-Mesa Gateway	
CYSF	YSF	CA		Stony Rapids	Stony Rapids	
ZHXF	XFN	CN		Xiangyang	Xiangfan	
PATA	TAL	US		Tanana	Ralph M Calhoun Memorial	
UKLL	LWO	UA		Lviv	Lviv	Leópolis
CYRB	YRB	CA		Resolute	Resolute Bay	
VOTP	TIR	IN		Tirupati	Tirupati	Tirumala - Tirupati
LPHR	HOR	PT		Horta	Horta	
KLOM	BBX	US	PHL	Philadelphia	Wings Field	Filadelfia
KHVN	HVN	US		New Haven	Tweed-New Haven	
KCHA	CHA	US		Chattanooga	Chattanooga Metropolitan	
KMHT	MHT	US		Manchester	Manchester	
KPNE	PNE	US	PHL	Philadelphia	North Philadelphia	Filadelfia
SKBG	BGA	CO		Bucaramanga	Palonegro	
CYIK	YIK	CA		Ivujivik	Ivujivik	
AGGK	IRA	SB		Kirakira	Kirakira	
PASO	SOV	US		Seldovia	Seldovia	
BGCO	CNP	GL		Jameson Land	Nerlerit Inaat	Constable Pynt
HKEL	EDL	KE		Eldoret	Eldoret	
KUUU	NPT	US		Newport	Newport State	
RJSI	HNA	JP		Hanamaki	Morioka Hanamaki	
VOCB	CJB	IN		Coimbatore	Coimbatore	
ZUTF	TFU	CN	CTU	Chengdu	Chengdu Tianfu	
HKMZ	MDR	KE	MRE	Maasai Mara Game Reserve	Musiara	Maasai Mara;Maasai Mara National Reserve
HKMS	MRE	KE		Maasai Mara Game Reserve	Mara Serena	Maasai Mara;Maasai Mara National Reserve
HKKE	KEU	KE	MRE	Maasai Mara Game Reserve	Keekorok	Maasai Mara;Maasai Mara National Reserve
EGJJ	JER	JE		Saint Helier	Jersey	
YBHM	HTI	AU		Hamilton Island	Great Barrier Reef	Hamo Island;Isla Hamilton
YCMU	CMA	AU		Cunnamulla	Cunnamulla	
AYMD	MAG	PG		Madang	Madang	
EGTK	OXF	GB		Oxford	London Oxford	
CYHA	YQC	CA		Quaqtaq	Quaqtaq	
SBCG	CGR	BR		Campo Grande	Campo Grande	
PANW	KNW	US		New Stuyahok	New Stuyahok	
VERC	IXR	IN		Ranchi	Birsa Munda	
KWBB	WBB	US		Stebbins	Stebbins	
FAGG	GRJ	ZA		George	George	
SBRP	RAO	BR		Ribeirão Preto	Leite Lopes	
PAKK	KKA	US		Koyuk	Koyuk	
KBID	BID	US		Block Island	Block Island State	
PFSH	SKK	US		Shaktoolik	Shaktoolik	
LFMT	MPL	FR		Montpellier	Montpellier–Méditerranée	
KSHV	SHV	US		Shreveport	Shreveport	
PAMK	SMK	US		St. Michael	St. Michael	Saint Michael
PADM	MLL	US		Marshall	Marshall Don Hunter Sr.	
NFNM	TVU	FJ		Taveuni	Matei	Taveuni Island
PAGM	GAM	US		Gambell	Gambell	Chibukak
RKTH	KPO	KR		Pohang	Pohang	
YCCT	CNC	AU		Coconut Island Airport	Coconut Island	
LTBS	DLM	TR		Dalaman	Dalaman	
EDDW	BRE	DE		Bremen	Bremen	Brema
VDPP	PNH	KH		Phnom Penh	Phnom Penh	Nom Pen;Phon Phen
ZUXC	XIC	CN		Xichang	Xichang Qingshan	
PASA	SVA	US		Savoonga	Savoonga	
OEGS	ELQ	SA		Al-Qassim Region	Prince Nayef bin Abdulaziz	Middle Najd;Qaseem Region;Región de Al-Qasim
CYWK	YWK	CA		Wabush	Wabush	
FTTJ	NDJ	TD		N'Djamena	N'Djamena	Yamena
ENAT	ALF	NO		Alta	Alta Lufthavn	
ZPJH	JHG	CN		Yunjinghong	Xishuangbanna Gasa	Jinghong
NVSC	SLH	VU		Sola	Sola	
YYKI	OKR	AU		Yorke Island	Yorke Island	Masig Island
LPMA	FNC	PT		Funchal	Madeira	
KFAR	FAR	US		Fargo	Hector	
CYRL	YRL	CA		Red Lake	Red Lake	
YBSU	MCY	AU		Sunshine Coast	Sunshine Coast	Costa de Sunshine
PAQT	NUI	US		Nuiqsut	Nuiqsut	
FBSK	GBE	BW		Gaborone	Seretse Khama	
EDNY	FDH	DE		Friedrichshafen	Friedrichshafen	
LOWG	GRZ	AT		Graz	Graz	
KSBY	SBY	US		Salisbury	Salisbury–Ocean City–Wicomico	
PAVC	KVC	US		King Cove	King Cove	
MKJP	KIN	JM		Kingston	Norman Manley	
SBTE	THE	BR		Teresina	Teresina	
EGMC	SEN	GB	LON	London	London Southend	Londres
CYWJ	YWJ	CA		Deline	Déline	Délı̨ne
VTUD	UTH	TH		Udon Thani	Udon Thani	
ZUMT	WMT	CN	ZYI	Zunyi	Zunyi Maotai	
KGTF	GTF	US		Great Falls	Great Falls	
YPLC	PLO	AU		Port Lincoln	Port Lincoln	
LDDU	DBV	HR		Dubrovnik	Dubrovnik	
KFXE	FXE	US	FLL	Fort Lauderdale	Fort Lauderdale Executive	
NZHN	HLZ	NZ		Hamilton	Hamilton	
CYKD	LAK	CA		Aklavik	Aklavik/Freddie Carmichael	
OIYY	AZD	IR		Yazd	Yazd	
VABP	BHO	IN		Bhopal	Raja Bhoj	
GCFV	FUE	ES		Fuerteventura	Fuerteventura	Isla de Fuerteventura;Fuerteventura Island
ZPDL	DLU	CN		Dali	Dali	
KRHI	RHI	US		Rhinelander	Rhinelander-Oneida County	
HTPE	PMA	TZ		Pemba South Region	Pemba / Karume	Chake Chake
SCDA	IQQ	CL		Iquique	Diego Aracena	
KPRO	PRO	US		Perry	Perry	
CYYH	YYH	CA		Taloyoak	Taloyoak	
WAKK	MKQ	ID		Merauke	Mopah	
KTVC	TVC	US		Traverse City	Cherry Capital	
ENKR	KKN	NO		Kirkenes	Kirkenes	
VEAT	IXA	IN		Agartala	Agartala	
NFNS	SVU	FJ		Savusavu	Savusavu	
SBNF	NVT	BR		Navegantes	Navegantes–Ministro Victor Konder	
ZSXZ	XUZ	CN		Xuzhou	Xuzhou Guanyin	
KEVV	EVV	US		Evansville	Evansville	
LJLJ	LJU	SI		Ljubljana	Ljubljana Jože Pučnik	Liubliana
VYMK	MYT	MM		Myitkyina	Myitkyina	
KCRG	CRG	US	JAX	Jacksonville	Craig	
MMCU	CUU	MX		Chihuahua	General Roberto Fierro Villalobos	Chihuahua City
SCIE	CCP	CL		Concepción	Carriel Sur	
RJSK	AXT	JP		Akita	Akita	
KBGR	BGR	US		Bangor	Bangor	
WABB	BIK	ID		Biak	Frans Kaisiepo	
KILM	ILM	US		Wilmington	Wilmington	
HAJJ	JIJ	ET		Jijiga	Jijiga Wilwal	
KACV	ACV	US		Arcata	Arcata-Eureka	
VEGK	GOP	IN		Gorakhpur	Gorakhpur	
KGAI	GAI	US		Gaithersburg	Montgomery County Airpark	
KAPA	APA	US	DEN	Denver	Arapahoe County	
SGAS	ASU	PY		Asunción	Silvio Pettirossi	
FQBR	BEW	MZ		Beira	Beira	
CYBB	YBB	CA		Kugaaruk	Kugaaruk	
ZSGZ	KOW	CN		Ganzhou	Ganzhou Huangjin	
YBRK	ROK	AU		Rockhampton	Rockhampton	
FZOA	KND	CD		Kindu	Kindu	
SKUI	UIB	CO		Quibdó	El Caraño	
KAMA	AMA	US		Amarillo	Rick Husband Amarillo	
HAMK	MQX	ET		Mek'ele	Alula Aba Nega	
VOTR	TRZ	IN		Tiruchirappalli	Tiruchirappalli	Tiruchchirappalli
ZGBH	BHY	CN		Beihai	Beihai Fucheng	
DRRN	NIM	NE		Niamey	Diori Hamani	
ZUWX	WXN	CN		Wanzhou District	Wanzhou Wuqiao	
KLBB	LBB	US		Lubbock	Lubbock Preston Smith	
USNN	NJC	RU		Nizhnevartovsk	Nizhnevartovsk	
VEBD	IXB	IN		Bagdogra	Bagdogra	
ZGHZ	HUZ	CN		Huizhou	Huizhou Pingtan	
HLLM	MJI	LY	TIP	Tripoli	Mitiga	
MZCK	CUK	BZ		Caye Caulker	Caye Caulker	Cayo Corker
LQSA	SJJ	BA		Sarajevo	Sarajevo	
WBSB	BWN	BN		Bandar Seri Begawan	Brunei	
MMMM	MLM	MX		Morelia	General Francisco J. Mujica	
PARY	RBY	US		Ruby	Ruby	
WBKS	SDK	MY		Sandakan	Sandakan	
GMAD	AGA	MA		Agadir	Agadir–Al Massira	
NTGC	TIH	PF		Tikehau	Tikehau	
OOSA	SLL	OM		Şalālah	Salalah	Salalá
PATE	TLA	US		Teller	Teller	
YBDV	BVI	AU		Birdsville	Birdsville	
AGGC	CHY	SB		Choiseul Island	Choiseul Bay	Isla de San Márcos
CYKO	AKV	CA		Akulivik	Akulivik	
NLWW	WLS	WF		Wallis Island	Hihifo	
YDMG	DMD	AU		Doomadgee	Doomadgee	
ZWKM	KRY	CN		Karamay	Karamay	Kelamayi
AYKI	UNG	PG		Kiunga	Kiunga	
PAPH	PTH	US		Port Heiden	Port Heiden	
KHYA	HYA	US		Hyannis	Barnstable	
KMLB	MLB	US		Melbourne	Melbourne	
HTTG	TGT	TZ		Tanga	Tanga	
PAEW	WWT	US		Newtok	Newtok	
MMMD	MID	MX		Mérida	Manuel Crescencio Rejón	
ZLYL	UYN	CN		Yulinshi	Yulin	
FASZ	SZK	ZA		Skukuza	Skukuza	
NTTP	MAU	PF		Maupiti	Maupiti	Maupiti Island
LIEO	OLB	IT		Olbia	Olbia - Costa Smeralda	
KPSM	PSM	US	BOS	Boston	Portsmouth International Airport at Pease	
NZWB	BHE	NZ		Blenheim	Woodbourne	
SBIH	ITB	BR		Itaituba	Itaituba	
VTSG	KBV	TH		Krabi	Krabi	
KCRW	CRW	US		Charleston	Yeager	
RPVE	MPH	PH		Caticlan	Godofredo P. Ramos	
WALS	AAP	ID	SRI	Samarinda	APT Pranoto	
SBLO	LDB	BR		Londrina	Londrina Aeroporto	
VVDL	DLI	VN		Ðà Lạt	Lien Khuong	Da Lat
PAGH	SHG	US		Shungnak	Shungnak	
ZWTS	TWC	CN		Tumxuk	Tumxuk Tangwangcheng	Tumushuke
CYSB	YSB	CA		Greater Sudbury	Greater Sudbury	Gran Sudbury;Sudbury
ZWSH	KHG	CN		Kashgar	Kashgar	Kasgar
RCQC	MZG	TW		Penghu County	Penghu Magong	Magong
PAWG	WRG	US		Wrangell	Wrangell	
MMAS	AGU	MX		Aguascalientes	Aguascalientes	Aguascalientes City
SKPE	PEI	CO		Pereira	Pereira / Matecana	
KFTY	FTY	US	ATL	Atlanta	Fulton County Airport-Brown Field	
PAGG	KWK	US		Kwigillingok	Kwigillingok	
ZSWH	WEH	CN		Weihai	Weihai	
KRDD	RDD	US		Redding	Redding	
CYXP	YXP	CA		Pangnirtung	Pangnirtung	
ESPA	LLA	SE		Luleå	Luleå	
KVGT	VGT	US	LAS	Las Vegas	North Las Vegas Air Terminal	
RPVI	ILO	PH		Iloilo	Iloilo	Iloilo City
PHNY	LNY	US		Lanai City	Lanai	
DBBB	COO	BJ		Cotonou	Cotonou	Cotonú
TFFF	FDF	MQ		Fort-de-France	Martinique Aimé Césaire	
ESSL	LPI	SE		Linköping	Linköping City	
KCPR	CPR	US		Casper	Casper–Natrona County	
VEAB	IXD	IN		Prayagraj	Allahabad	
ZSZS	HSN	CN		Zhoushan	Zhoushan	
OEAB	AHB	SA		Abha	Abha	
WBGW	LWY	MY		Lawas	Lawas	
VIDN	DED	IN		Dehradun	Jolly Grant	
HTGR	GTZ	TZ		Grumeti River	Grumeti River	
ROIG	ISG	JP		Ishigaki	Ishigaki	
ZHNY	NNY	CN		Nanyang	Nanyang Jiangying	
HDAM	JIB	DJ		Djibouti	Djibouti–Ambouli	Yibuti
BGSS	JHS	GL		Sisimiut	Sisimiut	
CYVO	YVO	CA		Val-d'Or	Val-d'Or	
WABI	NBX	ID		Nabire	Nabire	
KFNT	FNT	US		Flint	Bishop	
KMFE	MFE	US		McAllen	McAllen Miller	
CYAM	YAM	CA		Sault Ste. Marie	Sault Ste. Marie	
MRLB	LIR	CR		Liberia	Daniel Oduber Quirós	
RCBS	KNH	TW		Kinmen County	Kinmen Shang Yi	Jincheng
UATG	GUW	KZ		Atyrau	Atyrau	
KNEW	NEW	US	MSY	New Orleans	Lakefront	Nueva Orleans;new orleans louisiana
EGFF	CWL	GB		Cardiff	Cardiff	
ZSLG	LYG	CN		Lianyungang	Lianyungang Huaguoshan	
VORY	RJA	IN		Rajamahendravaram	Rajahmundry	
MYEH	ELH	BS		North Eleuthera District	North Eleuthera	Eleuthera Norte
PAFM	ABL	US		Ambler	Ambler	
PAOB	OBU	US		Kobuk	Kobuk	
YWDH	WNR	AU		Windorah	Windorah	
ZHSY	WDS	CN		Shiyan	Shiyan Wudangshan	
VOBZ	VGA	IN		Vijayawada	Vijayawada	Gannavaram
PAKP	AKP	US		Anaktuvuk Pass	Anaktuvuk Pass	
KLUK	LUK	US	CVG	Cincinnati	Cincinnati Municipal Lunken	
PAGL	GLV	US		Golovin	Golovin	
MHRO	RTB	HN		Coxen Hole	Juan Manuel Gálvez	Roatan Town
PAWI	AIN	US		Wainwright	Wainwright	
PATQ	ATK	US		Atqasuk	Atqasuk Edward Burnell Sr. Memorial	
RPVA	TAC	PH		Tacloban	Tacloban	Tacloban City
ZSSH	HIA	CN		Huai'an	Huai'an Lianshui	Lianshui
CYKA	YKA	CA		Kamloops	Kamloops	
PAOO	OOK	US		Toksook Bay	Toksook Bay	
PFWS	WSN	US		South Naknek	South Naknek	
KERI	ERI	US		Erie	Erie	
ZUYB	YBP	CN		Yibin	Yibin Wuliangye	
YMAV	AVV	AU	MEL	Melbourne	Avalon	Melbourne City;Greater Melbourne
SVMG	PMV	VE		Porlamar	Santiago Mariño Caribbean	
KELM	ELM	US		Elmira	Elmira/Corning	
NTGM	MKP	PF		Makemo	Makemo	Makemo Atoll
LCEN	ECN	CY		Ercan	Ercan	
RPNS	IAO	PH		Del Carmen, Surigao del Norte	Sayak	Del Carmen
PAHX	SHX	US		Shageluk	Shageluk	
VEIM	IMF	IN		Imphal	Imphal	
YNTN	NTN	AU		Normanton	Normanton	
UWOO	REN	RU		Orenburg	Orenburg / Tsentralny	Oremburgo
KSWF	SWF	US	NYC	New York City	Stewart	Nueva York;New York
KSTP	STP	US	MSP	Minneapolis	St. Paul Downtown	Mineápolis
RCFG	LZN	TW		Nangan	Mazu	
CYCB	YCB	CA		Cambridge Bay	Cambridge Bay	
FWCL	BLZ	MW		Blantyre	Chileka	
KAPC	APC	US		Napa	Napa County	
SLTJ	TJA	BO		Tarija	Tarija	
KLYH	LYH	US		Lynchburg	Lynchburg	
FZJH	IRP	CD		Isiro	Matari	
PADY	KKH	US		Kongiganak	Kongiganak	
NWWE	ILP	NC		Île des Pins	Île des Pins	Isle of Pines
CYFT	YMN	CA		Makkovik	Makkovik	
SLAL	SRE	BO		Sucre	Alcantari	
KTRI	TRI	US		Tri-Cities Regional TN/VA Airport	Tri-Cities Regional TN/VA	
EGNX	EMA	GB	NQT	Nottingham	East Midlands	
SAZS	BRC	AR		San Carlos de Bariloche	Bariloche Aerodrome	Bariloche
ZPBS	BSD	CN		Baoshan	Baoshan Yunduan	
KLEB	LEB	US		Lebanon	Lebanon	
NGTU	BBG	KI		Butaritari Atoll	Butaritari	
PAVL	KVL	US		Kivalina	Kivalina	
FQNP	APL	MZ		Nampula	Nampula	
KHFD	HFD	US		Hartford	Hartford-Brainard	
RCMQ	RMQ	TW		Taichung	Taichung	
CYHO	YHO	CA		Hopedale	Hopedale	
VOML	IXE	IN		Mangaluru	Mangalore	
BGAA	JEG	GL		Aasiaat	Aasiaat	
CYXX	YXX	CA	YVR	Vancouver	Abbotsford	
RPVV	USU	PH		Busuanga	Francisco B. Reyes	
KDHN	DHN	US		Dothan	Dothan	
CYHK	YHK	CA		Gjoa Haven	Gjoa Haven	
KCEF	CEF	US	SFY	Springfield	Westover Air Reserve Base / Metropolitan	
KUDD	UDD	US	PSP	Palm Springs	Bermuda Dunes	
FZKA	BUX	CD		Bunia	Bunia	
HESN	ASW	EG		Aswān	Aswan	Asuán
GUCY	CKY	GN		Conakry	Conakry	
KLWB	LWB	US		Lewisburg	Greenbrier Valley	
LGSR	JTR	GR		Firá	Santorini	Thera
UHPP	PKC	RU		Yelizovo	Yelizovo	Petropavlovsk-Kamchatsky;Petropávlovsk-Kamchatski;Petropavlovsk-Kamchatskiy
KRKD	RKD	US		Rockland	Knox County	
PAYA	YAK	US		Yakutat	Yakutat	
YBIE	BEU	AU		Bedourie	Bedourie	
SPRU	TRU	PE		Trujillo	Capitán FAP Carlos Martínez de Pinillos	
KSUN	SUN	US		Hailey	Friedman Memorial	
EDSB	FKB	DE		Karlsruhe	Karlsruhe/Baden-Baden	Baden-Baden
KFLG	FLG	US	GCN	Grand Canyon	Flagstaff Pulliam	
KBLM	BLM	US		Belmar	Monmouth Executive	Farmingdale
WMKC	KBR	MY		Kota Bharu	Kota Bharu	
LTAJ	GZT	TR		Gaziantep	Gaziantep Oğuzeli	
MNMG	MGA	NI		Managua	Augusto César Sandino	
ENSK	SKN	NO		Stokmarknes	Storkmarknes / Skagen	
PABL	BKC	US		Buckland	Buckland	
PADE	DRG	US		Deering	Deering	
PAIK	IAN	US		Kiana	Bob Baker Memorial	
PFNO	ORV	US		Noorvik	Robert (Bob) Curtis Memorial	
PFEL	ELI	US		Elim	Elim	
KFHR	FRD	US		Friday Harbor	Friday Harbor	
ZWTN	HTN	CN		Gujangbagh	Hotan	Ciudad de Jotán
ZUZY	ZYI	CN		Zunyi	Zunyi Xinzhou	
KPDK	PDK	US	ATL	Atlanta	Dekalb-Peachtree	
VEMN	DIB	IN		Dibrugarh	Dibrugarh	
WAQT	BEJ	ID		Tanjung Redeb	Kalimaru	
NVSO	LNE	VU		Lonorore	Lonorore	
VOHB	HBX	IN		Hubballi	Hubli	
PTPN	PNI	FM		Pohnpei Island	Pohnpei	
SBSR	SJP	BR		São José do Rio Preto	São José do Rio Preto	
HTAR	ARK	TZ		Arusha	Arusha	
RJFO	OIT	JP		Ōita	Oita	
YDNI	NLF	AU		Darnley Island	Darnley Island	
UNBB	BAX	RU		Barnaul	Barnaul	
KILG	ILG	US		Wilmington	New Castle	
KSLK	SLK	US		Saranac Lake	Adirondack	
KMMH	MMH	US		Mammoth Lakes	Mammoth Lakes	
AGGR	RNL	SB		Rennell Island	Rennell/Tingoa	Tigoa
YMEN	MEB	AU	MEL	Melbourne	Essendon	Melbourne City;Greater Melbourne
VASU	STV	IN		Surat	Surat	
KSAF	SAF	US		Santa Fe	Santa Fe	
PAGX	KGX	US		Grayling	Grayling	
ZWSC	QSZ	CN		Shache	Shache Yeerqiang	Yarkand;Yarkant
KDLH	DLH	US		Duluth	Duluth	
WATE	ENE	ID		Ende	Lapangan Terbang Ipi	
WBGZ	BBN	MY		Bario	Bario	
KCGS	CGS	US		College Park	College Park	
KLNK	LNK	US		Lincoln	Lincoln	
PAWM	WMO	US		White Mountain	White Mountain	
CYGH	YGH	CA		Fort Good Hope	Fort Good Hope	
YMIA	MQL	AU		Mildura	Mildura	
USPP	PEE	RU		Perm	Perm	
PAIW	WAA	US		Wales	Wales	Kingegan
CYPH	YPH	CA		Inukjuak	Inukjuak	
ZHLY	LYA	CN		Luoyang	Luoyang Beijiao	
CYQM	YQM	CA		Moncton	Greater Moncton	
NVSG	LOD	VU		Longana	Longana	
YABA	ALH	AU		Albany	Albany Aerodrome	
URWW	VOG	RU		Volgograd	Volgograd	Volgogrado
EKRN	RNN	DK		Rønne	Bornholm Rønne	
KSPI	SPI	US		Springfield	Abraham Lincoln Capital	
VGEG	CGP	BD		Chattogram	Shah Amanat	Chittagong
KCDW	CDW	US		Caldwell	Essex County	
KWWD	WWD	US		Wildwood	Cape May County	
YHLC	HCQ	AU		Halls Creek	Halls Creek	
ROMY	MMY	JP		Miyako Island	Miyako	Isla Miyako
LBWN	VAR	BG		Varna	Varna	
KMLU	MLU	US		Monroe	Monroe	
HLLB	BEN	LY		Benina	Benina	Benghazi;Bengasi
YBOI	GIC	AU		Boigu Airport	Boigu	
MMVR	VER	MX		Veracruz	General Heriberto Jara	
WMKL	LGK	MY		Kuah	Langkawi	Langkawi Islands
UHBB	BQS	RU		Blagoveshchensk	Ignatyevo	
MPMG	PAC	PA	PTY	Panama City	Albrook "Marcos A. Gelabert"	Ciudad de Panamá;Panamá
CYTQ	YTQ	CA		Tasiujaq	Tasiujaq	
KLIT	LIT	US		Little Rock	Adams Field	
MMCS	CJS	MX		Ciudad Juárez	Abraham González	Juárez
KART	ART	US		Watertown	Watertown	
EDFH	HHN	DE	FRA	Frankfurt am Main	Frankfurt-Hahn	Fráncfort;Fráncfort del Meno;Frankfurt
PABA	BTI	US		Barter Island	Barter Island LRRS	
GQNN	NKC	MR		Nouakchott	Nouakchott	Nuakchot
VTUK	KKC	TH		Khon Kaen	Khon Kaen	
WILL	TKG	ID		Bandar Lampung	Radin Inten II	
VOBM	IXG	IN		Belagavi	Belgaum	
KFME	FME	US		Fort Meade	Tipton	Fort George Meade;Fort Meade CDP
KAFJ	WSG	US		Washington County Airport	Washington County	
SBSN	STM	BR		Santarém	Santarém-Maestro Wilson Fonseca	
KSUA	SUA	US		Stuart	Witham Field	
BIAR	AEY	IS		Akureyri	Akureyri	
LRIA	IAS	RO		Iaşi	Iași	
OIGG	RAS	IR		Rasht	Rasht	
VVPQ	PQC	VN		Phu Quoc	Phu Quoc	Koh Trol
ORNI	NJF	IQ		Najaf	Al Najaf	Nayaf
YBAS	ASP	AU		Alice Springs	Alice Springs	Springs;Alice Springs Region
KMCD	MCD	US		Mackinac Island	Mackinac Island	
PANU	NUL	US		Nulato	Nulato	
KHND	HSH	US	LAS	Las Vegas	Henderson Executive	
KSTC	STC	US		Saint Cloud	St. Cloud	
ENSH	SVJ	NO		Svolvær	Svolvær Airport, Helle	
DNAS	ABB	NG		Asaba	Asaba	
VVCT	VCA	VN		Cần Thơ	Can Tho	
KDTS	DSI	US	VPS	Destin	Destin Executive	Valparaiso
CYSM	YSM	CA		Fort Smith	Fort Smith	
UWSG	GSV	RU	RTW	Saratov	Gagarin	
NLWF	FUT	WF		Futuna Island	Pointe Vele	
MMQT	QRO	MX		Santiago de Querétaro	Querétaro Intercontinental	Querétaro City
VNBP	BHR	NP		Bharatpur	Bharatpur	
YBWW	WTB	AU	TWB	Toowoomba	Toowoomba Wellcamp	
UERR	MJZ	RU		Mirny	Mirny	Mirni
AYKY	LNV	PG		Londolovit	Lihir Island/Kunaye	Kunaye
SJHG	CFO	BR		Confresa Airport	Confresa	
CYMX	YMX	CA	YMQ	Montréal	Montréal–Mirabel	Montreal City
ENSG	SOG	NO		Sogndal	Sogndal / Haukåsen	
MWCB	CYB	KY		Cayman Brac Island	Sir Charles Kirkconnell	
TUPJ	EIS	VG	TOV	Tortola	Terrance B. Lettsome	
EGHH	BOH	GB		Bournemouth	Bournemouth	
PAPO	PHO	US		Point Hope	Point Hope	
PASK	WLK	US		Selawik	Selawik	
PAWN	WTK	US		Noatak	Noatak	
WBKW	TWU	MY		Tawau	Tawau	
WBKD	LDU	MY		Lahad Datu	Lahad Datu	
YMTG	MGB	AU		Mount Gambier	Mount Gambier	Mt Gambier;Mt. Gambier
VABO	BDQ	IN		Vadodara	Vadodara	
KBWG	BWG	US		Bowling Green	Bowling Green-Warren County	
LGKO	KGS	GR		Kos	Kos	Kos Town
FZQA	FBM	CD		Lubumbashi	Lubumbashi	
LIRA	CIA	IT	ROM	Rome	Roma Ciampino	Roma
NGTB	AEA	KI		Abemama	Abemama	
YWYY	BWT	AU		Burnie	Wynyard	
CYMU	YUD	CA		Umiujaq	Umiujaq	
ZBLA	HLD	CN		Hailar	Hulunbuir Hailar	
YCAR	CVQ	AU		Carnarvon	Carnarvon	
KLCI	LCI	US		Laconia	Laconia	
PAHL	HSL	US		Huslia	Huslia	
RKJY	RSU	KR		Yeosu	Yeosu/Suncheon	
YCFS	CFS	AU		Coffs Harbour	Coffs Harbour	
HAGN	GDQ	ET		Gonder	Gondar	
CZFN	ZFN	CA		Tulita	Tulita	
AGGA	AKS	SB		Auki	Gwaunaru'u	
VOMD	IXM	IN		Madurai	Madurai	
PFAK	AKI	US		Akiak	Akiak	
YSGE	SGO	AU		Saint George	St George	St. George
URMG	GRV	RU		Grozny	Grozny	Grozni;Groznyy
YLRE	LRE	AU		Longreach	Longreach	
YBCV	CTL	AU		Charleville	Charleville	
VVPC	UIH	VN		Qui Nhon	Phu Cat	
VEJH	JRG	IN		Jharsuguda	Jharsuguda	
KMRB	MRB	US		Martinsburg	Eastern West Virginia	
ENRA	MQN	NO		Mo i Rana	Mo i Rana Airport, Røssvoll	
KDXR	DXR	US		Danbury	Danbury	
YMAE	MYI	AU		Murray Island	Murray Island	
DNIM	QOW	NG		Owerri	Sam Mbakwe	
FCBB	BZV	CG		Brazzaville	Maya-Maya	
KRST	RST	US		Rochester	Rochester, Rochester	
HTMU	MUZ	TZ		Musoma	Musoma	
FALD	LDZ	ZA		Londolozi Private Game Reserve	Londolozi	
EPSC	SZZ	PL		Szczecin	Szczecin-Goleniów	
LZIB	BTS	SK		Bratislava	Bratislava	
SCSE	LSC	CL		La Serena	La Florida	
KORS	ESD	US		Eastsound	Orcas Island	
VVPB	HUI	VN		Huế	Phu Bai	
UKHH	HRK	UA		Kharkiv	Kharkiv	Jarkov
ZGCD	CGD	CN		Changde	Changde	
KGPT	GPT	US		Gulfport	Gulfport-Biloxi	
WAFW	LUW	ID		Luwuk	Syukuran Aminuddin Amir	
YORG	OAG	AU		Orange	Orange	
HESH	SSH	EG		Sharm el-Sheikh	Sharm el-Sheikh	Sharm el Sheikh;Sharm el-Sheij
UUOO	VOZ	RU		Voronezh	Voronezh	
PANV	ANV	US		Anvik	Anvik	
KWST	WST	US		Westerly	Westerly State	
PAPG	PSG	US		Petersburg	Petersburg James A. Johnson	
LGKR	CFU	GR		Corfu	Corfu International Airport, "Ioannis Kapodistrias"	
EFTU	TKU	FI		Turku	Turku	
EGPE	INV	GB		Inverness	Inverness Dalcross	
NZNV	IVC	NZ		Invercargill	Invercargill	
AYGA	GKA	PG		Goroka	Goroka	
KCEC	CEC	US		Crescent City	Del Norte County	
ZSJG	JNG	CN		Jining	Jining Qufu	
PAPN	PIP	US		Pilot Point	Pilot Point	
FAPM	PZB	ZA		Pietermaritzburg	Pieter Maritzburg	
ENBS	BJF	NO		Båtsfjord	Båtsfjord	
HKML	MYD	KE		Malindi	Malindi	
RJNK	KMQ	JP		Komatsu	Komatsu	
VNVT	BIR	NP		Biratnagar	Biratnagar	
CYVM	YVM	CA		Qikiqtarjuaq	Qikiqtarjuaq	
KGFL	GFL	US		Glens Falls	Floyd Bennett Memorial	
LIEE	CAG	IT		Cagliari	Cagliari Elmas	
AYGR	PNP	PG		Popondetta	Girua	
PACV	CDV	US		Cordova	Merle K. (Mudhole) Smith	
OICC	KSH	IR		Kermanshah	Shahid Ashrafi Esfahani	
KGRB	GRB	US		Green Bay	Austin Straubel	
NZRO	ROT	NZ		Rotorua	Rotorua	
SPZO	CUZ	PE		Cusco	Alejandro Velasco Astete	Cuzco;Ciudad del Cuzco
SVRS	LRV	VE		Gran Roque Island	Los Roques	Isla El Gran Roque
MMML	MXL	MX		Mexicali	General Rodolfo Sánchez Taboada	
EGTE	EXT	GB		Exeter	Exeter	
KFMY	FMY	US		Fort Myers	Page Field	
RJSC	GAJ	JP		Yamagata	Yamagata	
KMLE	MIQ	US	OMA	Omaha	Millard	
YNAR	NRA	AU		Narrandera	Narrandera	
CYHY	YHY	CA		Hay River	Hay River/Merlyn Carter	
ETNL	RLG	DE		Rostock	Rostock-Laage	
SAZN	NQN	AR		Neuquén	Presidente Perón	Ciudad de Neuquén
YMGD	MNG	AU		Maningrida	Maningrida	
ZBAL	AXF	CN		Alxa Left Banner	Alxa Left Banner	
KORH	ORH	US		Worcester	Worcester	
ESMS	MMX	SE	MMA	Malmö	Malmö	
ORMM	BSR	IQ		Basrah	Basra	Basora
SBRB	RBR	BR		Rio Branco	Rio Branco	
KMOB	MOB	US		Mobile	Mobile	
MMMZ	MZT	MX		Mazatlán	General Rafael Buelna	Ciudad Mazatlán
YMAY	ABX	AU		Albury	Albury	
WAPF	LUV	ID		Langgur	Karel Sadsuitubun	
LRTR	TSR	RO		Timişoara	Timișoara Traian Vuia	
KORL	ORL	US		Orlando	Orlando Executive	
RJCK	KUH	JP		Kushiro	Kushiro	
KLBE	LBE	US		Latrobe	Arnold Palmer	
MPDA	DAV	PA		David	David	
PASH	SHH	US		Shishmaref	Shishmaref	
SPCL	PCL	PE		Pucallpa	FAP Captain David Abenzur Rengifo	
ZBDT	DAT	CN		Datong	Datong Beijiazao	
AYKV	KVG	PG		Kavieng	Kavieng	
YQLP	ULP	AU		Quilpie	Quilpie	
KBHB	BHB	US		Bar Harbor	Hancock County-Bar Harbor	
WAWW	KDI	ID		Kendari	Haluoleo	
FZIC	FKI	CD		Kisangani	Kisangani Bangoka	
PAMM	MTM	US		Metlakatla	Metlakatla Seaplane Base	New Metlakatla
RPMY	CGY	PH		Cagayan de Oro	Laguindingan	
WIMB	GNS	ID		Gunungsitoli	Binaka	
CYBX	YBX	CA		Blanc-Sablon	Lourdes-de-Blanc-Sablon	
UWGG	GOJ	RU		Nizhniy Novgorod	Nizhny Novgorod	Nizhni Nóvgorod
ENMH	MEH	NO		Mehamn	Mehamn	
KBLI	BLI	US		Bellingham	Bellingham	
ULMM	MMK	RU		Murmansk	Murmansk	
NCAI	AIT	CK		Aitutaki	Aitutaki	Aitutaki Atoll;Aitutaki Islands
RJNS	FSZ	JP		Shizuoka	Mt. Fuji Shizuoka	
KEAU	EAU	US		Eau Claire	Chippewa Valley	
EDDR	SCN	DE		Saarbrücken	Saarbrücken	Sarrebruck
MMOX	OAX	MX		Oaxaca	Oaxaca - Xoxocotlán	Oaxaca City;Oaxaca de Juárez
PASL	SLQ	US		Sleetmute	Sleetmute	
KSDY	SDY	US		Sidney	Sidney-Richland	
URML	MCX	RU		Makhachkala	Uytash	Majachkalá
ZUTC	TCZ	CN		Tengchong Xian	Tengchong	
SAZM	MDQ	AR		Mar del Plata	Astor Piazzolla	
SNRJ	JRT	BR		Juruti	Juruti	
YSTW	TMW	AU		Tamworth	Tamworth	
SBPJ	PMW	BR		Palmas	Palmas–Brigadeiro Lysias Rodrigues	
EGFH	SWS	GB		Swansea	Swansea	
RPVP	PPS	PH		Puerto Princesa	Puerto Princesa	Puerto Princesa City
NVSA	MTV	VU		Mota Lava Island	Mota Lava	Saddle Island
SKPS	PSO	CO		Pasto	Pasto / Antonio Narin	
ENLK	LKN	NO		Leknes	Leknes	
ZBCF	CIF	CN		Chifeng	Chifeng Yulong	
LGMK	JMK	GR		Mykonos	Mikonos Island, Mikonos	Míkonos;Chora;Miconos
SBPV	PVH	BR		Porto Velho	Governador Jorge Teixeira de Oliveira	
KMVL	MVL	US		Stowe	Morrisville-Stowe State	
NTKO	RRR	PF		Raroia	Raroia	Raroia Atoll
KEWB	EWB	US		New Bedford	New Bedford	
KPRB	PRB	US		Paso Robles	Paso Robles	El Paso de Robles
SKSM	SMR	CO		Santa Marta	Simón Bolívar	
KAEX	AEX	US		Alexandria	Alexandria	
VNLK	LUA	NP		Lukla	Tenzing-Hillary	
EBLG	LGG	BE		Liège	Liège	Lieja
ENKB	KSU	NO		Kristiansund	Kristiansund Airport, Kvernberget	
NCRG	RAR	CK		Rarotonga	Rarotonga	Avarua
LFBP	PUF	FR		Pau	Pau Pyrénées	
KCLL	CLL	US		College Station	Easterwood Field	
NZGS	GIS	NZ		Gisborne	Gisborne	
PAPK	PKA	US		Napaskiak	Napaskiak	
PAPM	PTU	US		Platinum	Platinum	
OIAD	DEF	IR		Dezful	Dezful	
PAPE	KPV	US		Perryville	Perryville	
VVBM	BMV	VN		Buôn Ma Thuột	Buon Ma Thuot	
YPGV	GOV	AU		Nhulunbuy	Gove	
ENHV	HVG	NO		Honningsvåg	Honningsvåg Airport, Valan	
USMU	NUX	RU		Novyy Urengoy	Novy Urengoy	
OPPS	PEW	PK		Peshawar	Bacha Khan	
GEML	MLN	ES		Melilla	Melilla	Ciudad de Melilla;Ciudad Autónoma de Melilla
KMOT	MOT	US		Minot	Minot	
RPVK	KLO	PH		Kalibo	Kalibo	Kalibo Town;Pueblo de Calivo
PAJZ	KGK	US		Koliganek	Koliganek	
PAMB	KMO	US		Manokotak	Manokotak	
VOMY	MYQ	IN		Mysuru	Mysore	
YBHI	BHQ	AU		Broken Hill	Broken Hill	
VVTX	THD	VN		Thanh Hóa	Tho Xuan	
PATG	TOG	US		Togiak	Togiak	
KHTS	HTS	US		Huntington	Tri-State	
FQPB	POL	MZ		Pemba	Pemba	
WIKT	TJQ	ID		Tanjung Pandan	H.A.S. Hanandjoeddin	
YROM	RMA	AU		Roma	Roma	
EGSH	NWI	GB		Norwich	Norwich	
WAWB	BUW	ID		Baubau	Baubau Betoambari	Bau-Bau
ZSLQ	HYN	CN		Huangyan	Taizhou Luqiao	
GVAC	SID	CV		Sal Island	Amílcar Cabral	Sal
ZGZH	LZH	CN		Liuzhou	Liuzhou Bailian	Liuchow
PACK	CYF	US		Chefornak	Chefornak	
PAKI	KPN	US		Kipnuk	Kipnuk	
ENEV	EVE	NO		Harstad	Harstad/Narvik Airport, Evenes	Evenes
KBGM	BGM	US		Binghamton	Greater Binghamton	
CYDP	YDP	CA		Nain	Nain	
NWWR	MEE	NC		La Roche	La Roche - Maré Island	
NWWV	UVE	NC		Ouvéa	Ouvéa Ouloup	
RJDT	TSJ	JP		Tsushima	Tsushima	
KLSE	LSE	US		La Crosse	La Crosse	
DAAT	TMR	DZ		Tamanghasset	Aguenar – Hadj Bey Akhamok	Tamanrasset
ZHXY	XAI	CN		Xinyang	Xinyang Minggang	
NVSF	CCV	VU		Craig Cove	Craig Cove	
KCCR	CCR	US		Concord	Buchanan Field	
YBLN	BQB	AU		Busselton	Busselton	
MHLC	LCE	HN		La Ceiba	La Ceiba	
KGRI	GRI	US		Grand Island	Central Nebraska	
YPPD	PHE	AU		Port Hedland	Port Hedland Pardoo	
KPHF	PHF	US		Newport News	Newport News-Williamsburg	
YFTZ	FIZ	AU		Fitzroy Crossing	Fitzroy Crossing	
KSAC	SAC	US		Sacramento	Sacramento Executive	
RJOT	TAK	JP		Takamatsu	Takamatsu	
KOXC	OXC	US		Oxford	Waterbury-Oxford	
YCKN	CTN	AU		Cooktown	Cooktown	
EKYT	AAL	DK		Aalborg	Aalborg	
FQTT	TET	MZ		Tete	Chingozi	
FYWH	WDH	NA		Windhoek	Windhoek Hosea Kutako	
WSSL	XSP	SG	SIN	Singapore	Seletar	Singapur
ULAA	ARH	RU		Arkhangel’sk	Arkhangelsk Talagi	Arkhangelsk;Arcángel
PAHC	HCR	US		Holy Cross	Holy Cross	
PALG	KLG	US		Kalskag	Kalskag	
KPGA	PGA	US		Page	Page	
UIUU	UUD	RU		Ulan-Ude	Ulan-Ude	
CZFD	ZFD	CA		Fond-du-Lac	Fond-Du-Lac	
TNCC	CUR	CW		Country of Curaçao	Hato	País de Curazao;Curazao;Curaçao
SAWG	RGL	AR		Río Gallegos	Piloto Civil Norberto Fernández	
LICT	TPS	IT		Trapani	Vincenzo Florio Airport Trapani-Birgi	
AGGU	RUS	SB		Marau	Marau	
ZSJU	JUZ	CN		Quzhou	Quzhou	
ENSS	VAW	NO		Vardø	Vardø Airport, Svartnes	
KBKW	BKW	US		Beckley	Raleigh County Memorial	
RJFE	FUJ	JP		Fukuechō	Fukue	
MWCL	LYB	KY		Little Cayman	Edward Bodden Airfield	Pequeña Caimán
SKIB	IBE	CO		Ibagué	Perales Airport, El Salado	
KEWN	EWN	US		New Bern	Coastal Carolina	
FLHN	LVI	ZM		Livingstone	Harry Mwanga Nkumbula	
CYLA	YPJ	CA		Aupaluk	Aupaluk	
RJOB	OKJ	JP		Okayama	Okayama	
SAVT	REL	AR		Trelew	Almirante Marcos A. Zar	
UIAA	HTA	RU		Chita	Kadala	
ZSJA	JGS	CN		Jinggangshan	Jinggangshan	Ji’an
FCPP	PNR	CG		Pointe-Noire	Pointe Noire	
RPMZ	ZAM	PH		Zamboanga	Zamboanga	Zamboanga City
CYBK	YBK	CA		Baker Lake	Baker Lake	
CYEK	YEK	CA		Arviat	Arviat	
FYWE	ERS	NA	WDH	Windhoek	Eros	
KAZO	AZO	US		Kalamazoo	Kalamazoo-Battle Creek	
YRMD	RCM	AU		Richmond	Richmond	
LIBR	BDS	IT		Brindisi	Brindisi – Salento	
KGCN	GCN	US		Grand Canyon	Grand Canyon National Park	
RJFC	KUM	JP		Yaku-shima	Yakushima	
ZUNC	NAO	CN		Nanchong	Nanchong Gaoping	
NGUK	AAK	KI		Aranuka Island	Aranuka	Aranuka Atoll
NGKT	KUC	KI		Kuria	Kuria Airfield	
YBUD	BDB	AU		Bundaberg	Bundaberg	
KSUX	SUX	US		Sioux City	Sioux Gateway Airport/Col. Bud Day Field	
HKLU	LAU	KE		Manda Island	Manda	
YESP	EPR	AU		Esperance	Esperance	
KPLN	PLN	US		Pellston	Pellston Regional Airport of Emmet County	
WBGK	MKM	MY		Mukah	Mukah	
KCMI	CMI	US		Champaign	University of Illinois Willard	
SWKO	CIZ	BR		Coari	Coari	
LTCI	VAN	TR		Van	Van Ferit Melen	
FMCV	AJN	KM		Ouani	Ouani	Anjouan Island;Anjouan
SCCI	PUQ	CL		Punta Arenas	Presidente Carlos Ibáñez del Campo	
KTOL	TOL	US		Toledo	Toledo Express	
LTCC	DIY	TR		Diyarbakır	Diyarbakır	
RJKN	TKN	JP		Tokuno Shima	Tokunoshima	Tokunoshima Island
WAFL	TLI	ID		Toli-Toli	Sultan Bantilan	
ZYQQ	NDG	CN		Qiqihar	Qiqihar Sanjiazi	
KCAK	CAK	US		Akron	Akron-Canton	
NTGF	FAV	PF		Fakarava	Fakarava	Fakarava Atoll
RPVD	DGT	PH		Dumaguete	Dumaguete–Sibulan	Dumaguete City
DGSI	KMS	GH		Kumasi	Kumasi	
KTEX	TEX	US		Telluride	Telluride	
PFCL	CLP	US		Clarks Point	Clarks Point	
CYFC	YFC	CA		Fredericton	Fredericton	
ZWHM	HMI	CN		Hami	Hami	
ORSU	ISU	IQ		Sulaymaniyah	Sulaymaniyah	Solimania;Slemani
TJRV	NRR	PR		Ceiba	José Aponte de la Torre	
TJIG	SIG	PR	SJU	San Juan	Fernando Luis Ribas Dominicci	
EDDE	ERF	DE		Erfurt	Erfurt–Weimar	
PAGS	GST	US		Gustavus	Gustavus	
UUOB	EGO	RU		Belgorod	Belgorod	
YGTH	GFF	AU		Griffith	Griffith	
CYQG	YQG	CA		Windsor	Windsor	
SBCH	XAP	BR		Chapecó	Chapecó	
MYEF	GGT	BS		George Town	George Town Exuma	Pueblo George
KPGV	PGV	US		Greenville	Pitt-Greenville	
KDVO	NOT	US		Novato	Gnoss Field	
SVMC	MAR	VE		Maracaibo	La Chinita Internacional	
SKVV	VVC	CO		Villavicencio	Villavicencio / Vanguardia	
VTUU	UBP	TH		Ubon Ratchathani	Ubon Ratchathani	
NTGU	AXR	PF		Arutua	Arutua	Arutua Island;Ngaru-atua Atoll
WBGJ	LMN	MY		Limbang	Limbang	
DABC	CZL	DZ		Constantine	Mohamed Boudiaf	Constantina
KDVT	DVT	US	PHX	Phoenix	Phoenix-Deer Valley	
OEBH	BHH	SA		Qal‘at Bīshah	Bisha	
PTKK	TKK	FM		Weno	Chuuk	
KBDR	BDR	US		Bridgeport	Igor I Sikorsky Memorial	
PAHN	HNS	US		Haines	Haines	
YSWG	WGA	AU		Wagga Wagga	Wagga	
YGTE	GTE	AU		Groote Eylandt	Groote Eylandt	
ZGHY	HNY	CN		Nanyue	Hengyang Nanyue	
SWHP	GGB	BR		Água Boa	Água Boa	
KPSF	PSF	US		Pittsfield	Pittsfield	
YDPO	DPO	AU		Devonport	Devonport	
KHLN	HLN	US		Helena	Helena	
MBGT	GDT	TC		Grand Turk	JAGS McCartney	Isla Gran Turca
KEGE	EGE	US		Eagle	Eagle County	
KLWS	LWS	US		Lewiston	Lewiston–Nez Perce County	
MMSP	SLP	MX		San Luis Potosí	Ponciano Arriaga	San Luis Potosí City
YKII	KNS	AU		King Island	King Island	Isla King
KMQI	MEO	US		Manteo	Dare County	
LEST	SCQ	ES		Santiago de Compostela	Santiago de Compostela	
MMLP	LAP	MX		La Paz	Manuel Márquez de León	
YMER	MIM	AU		Merimbula	Merimbula	
WAGI	PKN	ID		Pangkalanbuun	Iskandar	
EICK	ORK	IE		Cork	Cork	Cork city
VTCT	CEI	TH		Chiang Rai	Mae Fah Luang-Chiang Rai	
KMHK	MHK	US		Manhattan	Manhattan	
YBOU	BQL	AU		Boulia	Boulia	
ZBLF	LFQ	CN		Qiaoli	Linfen Qiaoli	Linfen
YPMQ	PQQ	AU		Port Macquarie	Port Macquarie	
SBIL	IOS	BR		Ilhéus	Ilhéus Jorge Amado	
CYCY	YCY	CA		Clyde River	Clyde River	
PAGY	SGY	US		Skagway	Skagway	
FAUT	UTT	ZA		Mthatha	Mthatha	
KGON	GON	US		Groton	Groton-New London	
PKWA	KWA	MH		Kwajalein Island	Bucholz Army Airfield	
YTGM	XTG	AU		Thargomindah	Thargomindah	
SKBQ	BAQ	CO		Barranquilla	Ernesto Cortissoz	
BKPR	PRN	XK		Pristina	Pristina International Airport (PIA)	Prishtina
KBVU	BLD	US	LAS	Las Vegas	Boulder City	
ZSRZ	RIZ	CN		Rizhao	Rizhao Shanzihe	
NGAB	ABF	KI		Abaiang Atoll	Abaiang Atoll	
KMTH	MTH	US		Marathon	Florida Keys Marathon	
YMRY	MYA	AU		Moruya	Moruya	
VTSB	URT	TH		Surat Thani	Surat Thani	
SBIZ	IMP	BR		Imperatriz	Imperatriz	
MZPG	PND	BZ		Punta Gorda	Punta Gorda	
KPOU	POU	US		Poughkeepsie	Dutchess County	
KWVI	WVI	US		Watsonville	Watsonville	
LFRB	BES	FR		Brest	Brest-Bretagne	
KSBS	SBS	US		Steamboat Springs	Steamboat Springs-Bob Adams Field Stolport	
SBTB	TMT	BR		Porto Trombetas	Trombetas	
CYXC	YXC	CA		Cranbrook	Cranbrook/Canadian Rockies	
ZLYA	ENY	CN		Yan’an	Yan'an Nanniwan	
ENFL	FRO	NO		Florø	Florø	
CYHM	YHM	CA	YTO	Toronto	John C. Munro Hamilton	
UUOL	LPK	RU		Lipetsk	Lipetsk	
UCFO	OSS	KG		Osh	Osh	
HCMH	HGA	SO		Hargeysa	Egal International Airport - Hargeisa	Hargeisa
VIJU	IXJ	IN		Jammu	Jammu	
AGGL	SCZ	SB		Nendö Island	Santa Cruz/Graciosa Bay/Luova	Ndeni Island;Santa Cruz Island;Egmont Island;Ndendö Island
ZPSM	SYM	CN		Pu'er	Simao	
KTPH	TPH	US		Tonopah	Tonopah	
CYIF	YIF	CA		Pakuashipi	Saint-Augustin	
KGED	GED	US		Georgetown	Sussex County	
KTVL	TVL	US		South Lake Tahoe	Lake Tahoe	
ZSTX	TXN	CN		Huangshan	Huangshan Tunxi	Huangshan City
PFAL	AET	US		Allakaket	Allakaket	
RPME	BXU	PH		Butuan	Bancasi	City of Butuan
NTAT	TUB	PF		Tubuaï	Tubuai – Mataura	
NVVI	IPA	VU		Ipota	Ipota	
SKNV	NVA	CO		Neiva	Benito Salas	
KLKP	LKP	US		Lake Placid	Lake Placid	
KAUO	AUO	US		Auburn	Auburn-Opelika Robert G Pitts	
VNBW	BWA	NP		Bairihawa	Bhairahawā	
KSEG	SEG	US		Selinsgrove	Penn Valley	
EGCN	DSA	GB		Sheffield	Robin Hood Airport Doncaster Sheffield	Doncaster
KPVU	PVU	US		Provo	Provo	
AYBK	BUA	PG		Buka Island	Buka	Winchelsea’s Island;Lord Anson’s Island
YSII	SBR	AU		Saibai Island	Saibai Island	
NWWW	NOU	NC		Nouméa	La Tontouta	Numea
VIGR	GWL	IN		Gwalior	Gwalior	
FAEL	ELS	ZA		East London	East London	Buffalo City
WAGG	PKY	ID		Palangkaraya	Tjilik Riwut	
UHSO	ZZO	RU		Zonalnoye	Zonalnoye	
PAPB	STG	US		Saint George Island	St. George	St. George Island
SYCJ	GEO	GY		Georgetown	Cheddi Jagan	
KCOU	COU	US		Columbia	Columbia	
KISM	ISM	US	ORL	Orlando	Kissimmee Gateway	
KMCE	MCE	US		Merced	Merced	
LTFG	GZP	TR		Gazipaşa	Gazipaşa-Alanya	
PFKW	KWT	US		Kwethluk	Kwethluk	
PANA	WNA	US		Napakiak	Napakiak	
SKYP	EYP	CO		Yopal	El Alcaraván	
LEAM	LEI	ES		Almería	Almería	
YJLC	JCK	AU		Julia Creek	Julia Creek	
CYGT	YGT	CA		Igloolik	Igloolik	
SWJN	JIA	BR		Juína	Juína	
EGNV	MME	GB		Durham	Teesside	
ENBN	BNN	NO		Brønnøysund	Bronnoysund Bronnoy	
YYMI	XMY	AU		Yam Island	Yam Island	Turtle-backed Island
KMGW	MGW	US		Morgantown	Morgantown	
KOWB	OWB	US		Owensboro	Owensboro–Daviess County	
KRUT	RUT	US		Rutland	Rutland - Southern Vermont	
CYTE	YTE	CA		Kinngait	Cape Dorset	
CYLK	YSG	CA		Łutselk'e	Lutselk'e	
SCQP	ZCO	CL		Temuco	La Araucanía	
OETB	TUU	SA		Tabuk	Tabuk	
OEYN	YNB	SA		Yanbu	Yanbu	Yanbu' al Bahr;Yambo;Yenbo
ENAN	ANX	NO		Andenes	Andøya Andenes	
ZSYC	YIC	CN		Yichun	Yichun Mingyueshan	
GMTT	TNG	MA		Tangier	Tangier Ibn Battouta	Tánger
CYNL	YNL	CA		Points North Landing Airport	Points North Landing	Aeropuerto de Points North
RJSN	KIJ	JP		Niigata	Niigata	
UESK	SEK	RU		Srednekolymsk	Srednekolymsk	Srednekolimsk
ZLDH	DNH	CN		Dunhuang	Dunhuang	
YHBA	HVB	AU		Hervey Bay	Hervey Bay	
YPKA	KTA	AU		Karratha	Karratha	Karatha
FAUP	UTN	ZA		Upington	Upington	
KBTP	BTP	US		Butler	Butler-Graham	
EDVK	KSF	DE		Kassel	Kassel Calden	
KPRC	PRC	US		Prescott	Prescott	
AGGS	EGM	SB		Seghe	Seghe	
KFCM	FCM	US	MSP	Minneapolis	Flying Cloud	Mineápolis
KSEZ	SDX	US		Sedona	Sedona	
FDSK	SHO	SZ	MTS	Matsapha	Sikhuphe	Manzini
KCSG	CSG	US		Columbus	Columbus	
ZLTS	THQ	CN		Tianshui	Tianshui	
DTTJ	DJE	TN		Djerba Island	Djerba-Zarzis	Houmt Souk;Houmt El Souk;Djerba
LICG	PNL	IT		Pantelleria	Pantelleria	Pantelaria
CYGW	YGW	CA		Kuujjuarapik	Kuujjuarapik	
KCWA	CWA	US	AUW	Wausau	Central Wisconsin	
YMAA	UBB	AU		Mabuiag Island Airport	Mabuiag Island	
URKG	GDZ	RU		Gelendzhik	Gelendzhik	
RJSM	MSJ	JP		Misawa	Misawa Air Base	
BIEG	EGS	IS		Egilsstaðir	Egilsstaðir	
NTAR	RUR	PF		Rurutu	Rurutu	Rurutu Island
FQVL	VNX	MZ		Vilankulo	Vilanculos	
TGPY	GND	GD		Grenada	Maurice Bishop	Granada
OEGN	GIZ	SA		Jizan	Jizan	Jazan;Gizan;Gazan
HBBA	BJM	BI		Bujumbura	Bujumbura	Buyumbura
RJFR	KKJ	JP		Kitakyushu	Kitakyushu	
WAVV	WMX	ID		Wamena	Wamena	
YWBS	SYU	AU		Sue Islet	Warraber Island	Warraber Islet
SBMK	MOC	BR		Montes Claros	Montes Claros	
YFLI	FLS	AU		Flinders Island	Flinders Island	Isla Flinders
KMWA	MWA	US		Marion	Williamson County	
ZGFS	FUO	CN		Foshan	Foshan Shadi	
LFKF	FSC	FR		Figari	Figari - Sud-Corse	
OIBP	PGU	IR		Bandar-e ‘Asalūyah	Persian Gulf	
AGGB	BNY	SB		Bellona Island	Bellona	
CYVL	YCK	CA		Colville Lake	Colville Lake/Tommy Kochon Aerodrome	
KALW	ALW	US		Walla Walla	Walla Walla	
CYUX	YUX	CA		Sanirajak	Hall Beach	
LTAU	ASR	TR		Kayseri	Kayseri Erkilet	
SBMG	MGF	BR		Maringá	Maringá	
KROW	ROW	US		Roswell	Roswell Industrial Air Center	
PAGT	NME	US		Nightmute	Nightmute	
OETF	TIF	SA		Ta’if	Taif	Ta'if
SASA	SLA	AR		Salta	Martín Miguel de Güemes	Ciudad de Salta
PFTO	TKJ	US		Tok	Tok Junction	
NTGB	FGU	PF		Fangatau Atoll	Fangatau	Arakchev Island
ZPDQ	DIG	CN		Dêqên Tibetan Autonomous Prefecture	Diqing Shangri-La	Prefectura autónoma tibetana de Dêqên;Diqing;Deqen
KIZA	SQA	US		Santa Ynez	Santa Ynez	
NTGI	XMH	PF		Manihi Atoll	Manihi	Wilson’s Island
HELX	LXR	EG		Luxor	Luxor	
ENBV	BVG	NO		Berlevåg	Berlevåg	
UNTT	TOF	RU		Tomsk	Tomsk Bogashevo	
VAJB	JLR	IN		Jabalpur	Jabalpur	
GCLA	SPC	ES		Santa Cruz de la Palma	La Palma	
CYAY	YAY	CA		St. Anthony	Saint Anthony	
CYQR	YQR	CA		Regina	Regina	
PKMJ	MAJ	MH		Majuro	Amata Kabua	
CYDA	YDA	CA		Dawson City	Dawson City	
CYLU	XGR	CA		Kangiqsualujjuaq	Kangiqsualujjuaq Georges River	
OEHL	HAS	SA		Ha'il	Ha'il	Hail
HCMW	GGR	SO		Garoowe	Garowe	
KIAG	IAG	US		Niagara Falls	Niagara Falls	
AYMR	MXH	PG		Moro	Moro	
KIYK	IYK	US		Inyokern	Inyokern	
PAMC	MCG	US		McGrath	McGrath	
KFLO	FLO	US		Florence	Florence	
HKNY	NYK	KE		Nanyuki	Nanyuki	
HKSB	UAS	KE		Samburu Game Reserve	Samburu South	Samburu Uaso Nyiro Game Reserve
KOUN	OUN	US		Norman	University of Oklahoma Westheimer	
KMGY	MGY	US	DAY	Dayton	Dayton-Wright Brothers	
KDAB	DAB	US		Daytona Beach	Daytona Beach	Daytona
SAWH	USH	AR		Ushuaia	Ushuaia Aerodrome	
KCXY	HAR	US		Harrisburg	Capital City	
ENMS	MJF	NO		Mosjøen	Mosjøen Airport, Kjærstad	
RKJB	MWX	KR		Muan	Muan	
ZUBJ	BFJ	CN		Bijie	Bijie	
NGMA	MNK	KI		Maiana Island	Maiana	Maiana Atoll
NGMK	MZK	KI		Marakei Atoll	Marakei	
NGTO	NON	KI		Nonouti	Nonouti Airfield	
KMGM	MGM	US		Montgomery	Dannelly Field	
OEBA	ABT	SA		Al Bahah	Al-Baha Domestic	
KGLH	GLH	US		Greenville	Greenville	
SKCC	CUC	CO		Cúcuta	Camilo Daza	
AYTB	TBG	PG		Tabubil	Tabubil	
KEGV	EGV	US		Eagle River	Eagle River Union	
WATC	MOF	ID		Maumere	Frans Seda	
MYAM	MHH	BS		Marsh Harbour	Marsh Harbour	Puerto Marsh
KJLN	JLN	US		Joplin	Joplin	
OPMT	MUX	PK		Multan	Multan	
KAOO	AOO	US		Martinsburg	Altoona-Blair County	
CYPM	YPM	CA		Pikangikum	Pikangikum	
ZWAX	BPL	CN		Bole	Bole Alashankou	Alashankou
PFKU	KYU	US		Koyukuk	Koyukuk	
VYPT	PBU	MM		Putao	Putao	
VQPR	PBH	BT		Paro	Paro	
WAGS	SMQ	ID		Sampit	Sampit H. Asan	
VYSW	AKY	MM		Sittwe	Akyab	
VYDW	TVY	MM		Dawei	Dawei	
ZPMS	LUM	CN		Mangshi	Mangshi	Mang City
KRME	RME	US		Rome	Griffiss	
OINZ	SRY	IR		Sari	Dasht-e Naz	
KADH	ADT	US		Ada	Ada	
UTAK	KRW	TM		Türkmenbaşy	Turkmenbashi	Krasnovodsk;Shagadam
ZYYJ	YNJ	CN		Yanji	Yanji Chaoyangchuan	
SBPL	PNZ	BR		Petrolina	Petrolina	
VEDG	RDP	IN		Durgapur	Durgapur Kazi Nazrul Islam	
LFHP	LPY	FR		Le Puy-en-Velay	Le Puy – Loudes	
FYOA	OND	NA		Ondangwa	Andimba Toivo ya Toivo	
CYZT	YZT	CA		Port Hardy	Port Hardy	
KOTH	OTH	US		North Bend	Southwest Oregon	
ZUDX	DAX	CN		Dazhou	Dazhou Heshi	
LFRN	RNS	FR		Rennes	Rennes - Saint-Jacques	
RJOH	YGJ	JP		Yonago	Miho–Yonago	
SBMA	MAB	BR		Marabá	Marabá	
SKVP	VUP	CO		Valledupar	Valledupar / Alfonso Lopez	
CZSJ	ZSJ	CA		Sandy Lake	Sandy Lake	
RJKI	KKX	JP		Kikai Chō	Kikai	
KHWD	HWD	US		Hayward	Hayward Air Terminal	
KRFD	RFD	US	CHI	Chicago	Chicago/Rockford	
KMSV	MSV	US		Monticello	Sullivan County	
FVFA	VFA	ZW		Victoria Falls	Victoria Falls	
OING	GBT	IR		Gorgān	Forūdgāh-e Gorgān	
KRHV	RHV	US	SJC	San Jose	Reid-Hillview of Santa Clara County	
ULWC	CEE	RU		Cherepovets	Cherepovets	
KHAO	HAO	US		Hamilton	Butler County	
ESNL	LYC	SE		Lycksele	Lycksele	
SBJV	JOI	BR		Joinville	Joinville	
VEDH	DBR	IN		Darbhanga	Darbhanga	Bihar
WADB	BMU	ID		Bima	Sultan Muhammad Salahudin	
LTCE	ERZ	TR		Erzurum	Erzurum	
KLRD	LRD	US		Laredo	Laredo	
FXMM	MSU	LS		Maseru	Maseru / Moshoeshoe	
KMKG	MKG	US		Muskegon	Muskegon County	
ZWYN	YIN	CN		Yining	Yining	
FTTA	SRH	TD		Sarh Airport	Sarh	
ESKN	NYO	SE	STO	Stockholm	Stockholm Skavsta	Estocolmo
CYCD	YCD	CA		Nanaimo	Nanaimo	
UNAA	ABA	RU		Abakan	Abakan	
UUYP	PEX	RU		Pechora	Pechora	
KAUG	AUG	US		Augusta	Augusta State	
KDPA	DPA	US	CHI	Chicago	DuPage	
RJKB	OKE	JP		Okinoerabujima Island	Okinoerabu	
KSCH	SCH	US		Schenectady	Schenectady County	
KJMS	JMS	US		Jamestown	Jamestown	
ENML	MOL	NO		Molde	Molde Airport, Årø	Årø
KSLE	SLE	US		Salem	McNary Field	
VAOZ	ISK	IN		Ozar	Ozar	Nashik
PAHU	HUS	US		Hughes	Hughes	
ESNK	KRF	SE		Kramfors	Höga Kusten	
KUES	UES	US		Waukesha	Waukesha County	
KOSU	OSU	US	CMH	Columbus	Ohio State University	
PAOH	HNH	US		Hoonah	Hoonah	
KDEC	DEC	US		Decatur	Decatur	
KSFZ	SFZ	US		Pawtucket	North Central State	
SARE	RES	AR		Resistencia	Resistencia	Ciudad de Resistencia
SPTU	PEM	PE		Puerto Maldonado	Puerto Maldonado	
AYDU	DAU	PG		Daru Island	Daru	Daru Government Station
FGSL	SSG	GQ		Malabo	Malabo	Ciudad de Malabo;Santa Isabel
YGEL	GET	AU		Geraldton	Geraldton	
LPPI	PIX	PT		Ilha do Pico	Pico	Pico Island
DNKN	KAN	NG		Kano	Mallam Aminu Kano	
USHQ	EYK	RU		Beloyarskiy	Beloyarskiy	
EGNS	IOM	IM		Isle of Man	Isle Of Man / Ronaldsway	
FALA	HLA	ZA	JNB	Johannesburg	Lanseria	Johannesburgo;Jo'anna
KAND	AND	US		Anderson	Anderson County	
ESKM	MXX	SE		Mora	Mora-Siljan	
KOQU	NCO	US		North Kingstown	Quonset State	N Kingstown
KHOT	HOT	US		Hot Springs	Memorial Field	
ZGYY	YYA	CN		Yueyang	Yueyang Sanhe	
WAQQ	TRK	ID		Tarakan	Juwata	
WIOK	KTG	ID		Ketapang	Ketapang / Rahadi Usmaman	
YWLG	WGE	AU		Walgett	Walgett	
YNWN	ZNE	AU		Newman	Newman	
EGPO	SYY	GB		Stornoway	Stornoway	
LGLM	LXS	GR		Lemnos	Limnos	Lemnos Island
LTDA	HTY	TR		Hatay	Hatay	Provincia de Hatay;Hatay Province
GLRB	ROB	LR	MLW	Monrovia	Roberts	
SKAS	PUU	CO		Puerto Asís	Tres de Mayo	
SBQV	VDC	BR		Vitória da Conquista	Pedro Otacílio Figueiredo	
KOKV	WGO	US		Winchester	Winchester	
AYMS	MIS	PG		Misima Island	Misima Island	
KLDJ	LDJ	US		Linden	Linden	
WITT	BTJ	ID		Banda Aceh	Sultan Iskandar Muda	
VCCC	RML	LK	CMB	Colombo	Ratmalana	
MPBO	BOC	PA		Bocas del Toro	Bocas del Toro "Isla Colón"	Bocas Town
HKLO	LOK	KE		Lodwar	Lodwar	
KPOC	POC	US		La Verne	Brackett Field	
LGZA	ZTH	GR		Zakynthos	Zakynthos	Zakinthos
FLJK	JEK	ZM	RYL	Lower Zambezi National Park	Jeki	
KAVX	AVX	US		Avalon	Catalina	Isla Santa Catalina;Isla De Santa Catalina;Santa Catalina Island;Catalina Island
ENOV	HOV	NO		Ørsta	Ørsta–Volda Airport, Hovden	
EGPA	KOI	GB		Kirkwall	Kirkwall	
AYKA	LSA	PG		Losuia	Losuia	
USDD	SLY	RU		Salekhard	Salekhard	Salejard
ZWAT	AAT	CN		Jinshanlu	Altay	
OITL	ADU	IR		Ardabīl	Ardabil	
KPBG	PBG	US		Plattsburgh	Plattsburgh Air Force Base	
KSHD	SHD	US		Shenandoah	Shenandoah Valley	
LEGR	GRX	ES		Granada	Federico García Lorca	
KLOU	LOU	US	SDF	Louisville	Bowman Field	
KSCK	SCK	US	SAC	Sacramento	Stockton Metropolitan	
CYXJ	YXJ	CA		Fort St. John	Fort St. John	
FKKR	GOU	CM		Garoua	Garoua	
SPTN	TCQ	PE		Tacna	Coronel FAP Carlos Ciriani Santa Rosa	
MYEM	GHB	BS		Governor's Harbour District (historical)	Governor's Harbour	Governor's Harbour District
ZWHZ	SHF	CN		Shihezi	Shihezi Huayuan	
LPFL	FLW	PT		Santa Cruz das Flores	Flores	
UATT	AKX	KZ		Aktobe	Aktobe	
FBMN	MUB	BW		Maun	Maun	
ENST	SSJ	NO		Sandnessjøen	Sandnessjøen Airport, Stokka	
PACJ	CKD	US		Crooked Creek	Crooked Creek	
KSAW	MQT	US		Marquette	Sawyer	
ESNX	AJR	SE		Arvidsjaur	Arvidsjaur	
MMCN	CEN	MX		Ciudad Obregón	Ciudad Obregón	Cd Obregon;Cd. Obregon
KBLV	BLV	US		Belleville	MidAmerica St. Louis	
EFKT	KTT	FI		Kittilä	Kittilä	
HUMA	MBQ	UG		Mbarara	Mbarara	
ZHES	ENH	CN		Enshi	Enshi Xujiaping	
VTBU	UTP	TH		U-Tapao	U-Tapao	U Taphao;Utapao
CYXU	YXU	CA		London	London	
VCCW	WRZ	LK		Weerawila	Weerawila	
KANP	ANP	US		Annapolis	Lee	
PACI	CIK	US		Chalkyitsik	Chalkyitsik	
YANG	WLP	AU		West Angelas Mine	West Angelas	
YHUG	HGD	AU		Hughenden	Hughenden	
UWKS	CSY	RU		Cheboksary	Cheboksary	
OPQT	UET	PK		Quetta	Quetta	
CYTS	YTS	CA		Timmins	Timmins/Victor M. Power	
OIZH	ZAH	IR		Zahedan	Zahedan	
KGMU	GMU	US	GSP	Greenville	Greenville Downtown	
KAGS	AGS	US		Augusta	Augusta	
KBMG	BMG	US		Bloomington	Monroe County	
FMNN	NOS	MG		Nosy Be	Fascene Nosy Be	Nosy Be Island
UNEE	KEJ	RU		Kemerovo	Kemerovo	
UOOO	NSK	RU		Alykel	Norilsk-Alykel	
ZLJQ	JGN	CN		Jiayuguan	Jiayuguan	
ZBTL	TGO	CN		Tongliao	Tongliao	
KINT	INT	US		Winston-Salem	Smith Reynolds	Winston Salem
KPUW	PUW	US		Pullman	Pullman–Moscow	
ZUGU	GYS	CN		Guangyuan	Guangyuan Panlong	
FIMR	RRG	MU		Rodrigues Island	Sir Gaëtan Duval	Plaine Corail
ENAL	AES	NO		Ålesund	Ålesund Airport, Vigra	
CYSJ	YSJ	CA		Saint John	Saint John	
KCKB	CKB	US		Clarksburg	North Central West Virginia	
KTWF	TWF	US		Twin Falls	Twin Falls	
LBBG	BOJ	BG		Burgas	Burgas	
GFLL	FNA	SL		Freetown	Freetown-Lungi	
KFAY	FAY	US		Fayetteville	Fayetteville	
MMTG	TGZ	MX		Tuxtla	Ángel Albino Corzo	Tuxtla Gutiérrez;Tuxtla Gtz;Tuxtla Gtz.
VGCB	CXB	BD		Cox’s Bāzār	Cox's Bazar	
MMPB	PBC	MX		Puebla	Hermanos Serdán	Puebla de Zaragoza;Puebla City;Heróica Puebla de Zaragoza
PTSA	KSA	FM		Kosrae Island	Kosrae	
PACR	IRC	US		Circle	Circle City	
PAWB	WBQ	US		Beaver	Beaver	
ZYDQ	DQA	CN		Daqing	Daqing Sartu	
KPYM	PYM	US		Plymouth	Plymouth	
TLPL	UVF	LC	SLU	Saint Lucia Island	Hewanorra	Saint Lucia;Santa Lucía;St. Lucia
NVSU	ULB	VU		Ulei	Ulei	
KASH	ASH	US		Nashua	Boire Field	
KBDG	BDG	US		Blanding	Blanding	
VYKG	KET	MM		Kengtung	Kengtung	
SANT	TUC	AR		San Miguel de Tucumán	Teniente General Benjamín Matienzo	Tucumán
CYQQ	YQQ	CA		Comox	Comox Valley	
NTGH	HHZ	PF		Hikueru	Hikueru Atoll	Tiveru;Te Kārena
URWA	ASF	RU		Astrakhan	Astrakhan/Narimanovo	Astracán
FAPP	PTG	ZA		Polokwane	Polokwane	
VLLB	LPQ	LA		Luang Prabang	Luang Prabang	Louangphabang
FARB	RCB	ZA		Richards Bay	Richard Bay	
ESOH	HFS	SE		Hagfors	Hagfors	
KSMX	SMX	US		Santa Maria	Santa Maria	
KAHN	AHN	US		Athens	Athens-Ben Epps	
KCON	CON	US		Concord	Concord	
NVSW	WLH	VU		Walaha	Walaha	
RPVB	BCD	PH		Bacolod City	Bacolod Silay	Bacólod
LQTZ	TZL	BA		Tuzla	Tuzla	
SAWC	FTE	AR		El Calafate	El Calafate	Calafate
KLCK	LCK	US	CMH	Columbus	Rickenbacker	
NVSQ	ZGU	VU		Gaua Island	Gaua Island	
KLAN	LAN	US		Lansing	Lansing, Capital City	
LCPH	PFO	CY		Paphos	Paphos	Pafos
SBKG	CPV	BR		Campina Grande	Campina Grande	
SNOX	ORX	BR		Oriximiná	Oriximiná	
PFKK	KNK	US		Kokhanok	Kokhanok	
PALJ	PTA	US		Port Alsworth	Port Alsworth	
ENNM	OSY	NO		Namsos	Namsos Lufthavn	
ZSFY	FUG	CN		Fuyang	Fuyang Xiguan	
YPKG	KGI	AU		Kalgoorlie	Kalgoorlie-Boulder	
WAMG	GTO	ID		Gorontalo	Gorontalo / Jalaluddin	
YBKT	BUC	AU		Burketown	Burketown	
VNCG	BDP	NP		Bhadrapur	Bhadrapur	
VNJP	JKR	NP		Janakpur	Janakpur	Janakpur Dham
VNNG	KEP	NP		Nepalgunj	Nepalgunj	
VNSI	SIF	NP		Simarā	Simara	Pipara Simara
KMTJ	MTJ	US		Montrose	Montrose	
LGKP	AOK	GR		Karpathos	Karpathos Island National	
KTPF	TPF	US	TPA	Tampa	Tampa, Peter O Knight	
ZBHD	HDG	CN		Handan	Hebei Handan	
DNPO	PHC	NG		Port Harcourt	Port Harcourt	
LIPH	TSF	IT	VCE	Venice	Treviso	Venecia
YMOG	MMG	AU		Mount Magnet	Mount Magnet	
WBMU	MZV	MY		Gunung Mulu National Park	Mulu	
UASS	PLX	KZ		Semey	Semey	
KWVL	WVL	US		Waterville	Waterville Robert Lafleur	
WATK	TMC	ID		Tambolaka	Lede Kalumbang	
KCGI	CGI	US		Cape Girardeau	Cape Girardeau	
KGUC	GUC	US		Gunnison	Gunnison County	
VIKG	KQH	IN		Kishangarh	Ajmer Kishangarh	Ajmer
KDUJ	DUJ	US		DuBois	Du Bois-Jefferson County	
KIDI	IDI	US		Indiana	Indiana County/Jimmy Stewart Field	
KHII	HII	US		Lake Havasu City	Lake Havasu City	
AYVN	VAI	PG		Vanimo	Vanimo	
WATU	WGP	ID		Waingapu	Umbu Mehang Kunda	
KMTN	MTN	US	WAS	Washington	Martin State	Washington D.C.
HABC	BCO	ET		Baco Airport	Baco	
YKOW	KWM	AU		Kowanyama	Kowanyama	
KLOZ	LOZ	US		London	London-Corbin	
FAKM	KIM	ZA		Kimberley	Kimberly	
ZGMX	MXZ	CN		Meizhou	Meixian	
UUBW	ZIA	RU	MOW	Moscow	Zhukovsky	Moscú
CZUM	ZUM	CA		Churchill Falls	Churchill Falls	
HUKS	KSE	UG		Kasese	Kasese	
FBKE	BBK	BW		Kasane	Kasane	
EFIV	IVL	FI		Ivalo	Ivalo	
LGSA	CHQ	GR		Chaniá	Chania	La Canea
RJOS	TKS	JP		Tokushima	Tokushima	
KVIS	VIS	US		Visalia	Visalia	
PARC	ARC	US		Arctic Village	Arctic Village	
LYTV	TIV	ME		Tivat	Tivat	
HALA	AWA	ET		Awasa	Awassa	
ESNZ	OSD	SE		Östersund	Åre Östersund	Are
FACC	ASS	ZA		Arathusa Safari Lodge	Arathusa Safari Lodge	
KBXM	NHZ	US		Brunswick	Naval Air Station Brunswick	
PAKF	KFP	US		False Pass	False Pass	
VOPB	IXZ	IN		Port Blair	Veer Savarkar	Sri Vijaya Puram
SKAR	AXM	CO		Armenia	Armenia / El Eden	
KXWA	XWA	US	ISN	Williston	Williston Basin	
YBRY	BYP	AU		Barimunya	Yandicoogina	
RJSF	FKS	JP		Fukushima	Fukushima	
NZKK	KKE	NZ		Kerikeri	Kerikeri	
ZPZT	ZAT	CN		Zhaotong	Zhaotong	
SLCO	CIJ	BO		Cobija	Cobija	
KEAT	EAT	US		Wenatchee	Pangborn Field	
PABT	BTT	US		Bettles	Bettles	
WAOC	BTW	ID		Batu Licin	Batu Licin	
YAUR	AUU	AU		Aurukun	Aurukun	
UGKO	KUT	GE		Kutaisi	Kutaisi	
NTHE	AHE	PF		Ahé Atoll	Ahe	Peacock Island
KMKT	MKT	US		Mankato	Mankato	
PHTO	ITO	US		Hilo	Hilo	
USMM	NYM	RU		Nadym	Nadym	
PASN	SNP	US		Saint Paul Island	Saint Paul Island	
GBYD	BJL	GM		Banjul	Banjul International	
KHWV	WSH	US		Brookhaven	Brookhaven Calabro	Shirley
KSFM	SFM	US		Sanford	Sanford Seacoast	
HADC	DSE	ET		Kombolcha	Combolcha	
YWHA	WYA	AU		Whyalla	Whyalla	
KFTW	FTW	US		Fort Worth	Fort Worth Meacham	Ft Worth
ZSJD	JDZ	CN		Jingdezhen	Jingdezhen	
FOOG	POG	GA		Port-Gentil	Port-Gentil	
UGSB	BUS	GE		Batumi	Batumi	Batum;Bat'umi
KMCN	MCN	US		Macon	Middle Georgia	
OIBB	BUZ	IR		Bushehr	Bushehr Civ / Afb	Bushire;Bandar Būshehr
ENRM	RVK	NO		Rørvik	Rørvik Airport, Ryum	
KOXB	OCE	US	SBY	Salisbury	Ocean City	
KCMX	CMX	US		Hancock	Houghton County Memorial	
CYQK	YQK	CA		Kenora	Kenora	
EFKE	KEM	FI		Kemi	Kemi-Tornio	
YCWA	CJF	AU		Coondewanna Mine	Coondewanna	Mining Area C
UNWW	NOZ	RU		Spichenkovo	Spichenkovo	Novokuznetsk
RPLP	LGP	PH		Legaspi	Legazpi	Legaspi City;Legazpi City
PPIZ	PIZ	US		Point Lay	Point Lay LRRS	
KPKB	PKB	US		Parkersburg	Wood County	
CYYF	YYF	CA		Penticton	Penticton	
KARB	ARB	US		Ann Arbor	Ann Arbor Municipal	
YLHI	LDH	AU		Lord Howe Island	Lord Howe Island	
KWYS	WYS	US		West Yellowstone	Yellowstone	
EPRZ	RZE	PL		Rzeszów	Rzeszów–Jasionka	
NTKF	FAC	PF		Faaite	Faaite	Faaite Atoll
KJST	JST	US		Johnstown	Johnstown-Cambria County	
CYCO	YCO	CA		Kugluktuk	Kugluktuk	Coppermine
KYKM	YKM	US		Yakima	Yakima Air Terminal	
GQPP	NDB	MR		Nouadhibou	Nouadhibou	Nuadibú;Port-Étienne
USRO	NOJ	RU		Noyabrsk	Noyabrsk	
CYPW	YPW	CA		Powell River	Powell River	
VEMR	DMU	IN		Dimāpur	Dimapur	
KMSS	MSS	US		Massena	Massena	
SBCA	CAC	BR		Cascavel	Cascavel	
KLAF	LAF	US		Lafayette	Purdue University	
KMIE	MIE	US		Muncie	Delaware County	
KBIH	BIH	US		Bishop	Bishop	
KEMT	EMT	US		El Monte	El Monte	
NTGE	REA	PF		Atoll Reao	Reao	
GMFF	FEZ	MA		Fes	Fes-Saïss	Fez
OERR	RAE	SA		Arar	Arar Domestic	
ZSAQ	AQG	CN		Anqing	Anqing Tianzhushan	Anking
SCAR	ARI	CL		Arica	Chacalluta Arica	
WAVD	DEX	ID		Kabupaten Yahukimo	Yahukimo Nop Goliath	Yahukimo Regency
KAPV	APV	US		Apple Valley	Apple Valley	
KSBD	SBD	US		San Bernardino	San Bernardino	
KBRO	BRO	US		Brownsville	Brownsville-South Padre Island	
SKMZ	MZL	CO		Manizales	La Nubia	
KADS	ADS	US	DFW	Dallas	Addison	
YKDD	OOD	AU		Gudai-Darri Airstrip	Gudai-Darri Airstrip	
KVRB	VRB	US		Vero Beach	Vero Beach	
CZWL	ZWL	CA		Wollaston Lake	Wollaston Lake	
KVCV	VCV	US		Victorville	Southern California Logistics	
RJFS	HSG	JP		Saga	Saga	
KHLG	HLG	US		Wheeling	Wheeling Ohio County	
KIOW	IOW	US		Iowa City	Iowa City	
NTKT	KXU	PF		Katiu	Katiu	Saken Island;Katiu Atoll;Taungataki;Taungataki Atoll
KMHR	MHR	US	SAC	Sacramento	Sacramento Mather	
VAAU	IXU	IN		Aurangabad	Aurangabad	
RPSP	TAG	PH		Tagbilaran City	Bohol–Panglao	Bohol
SKLC	APO	CO		Apartadó	Antonio Roldán Betancourt	
EGSC	CBG	GB		Cambridge	Cambridge	
LICD	LMP	IT		Lampedusa	Aeroporto di Lampedusa	
CYAG	YAG	CA		Fort Frances	Fort Frances	
KCWI	CWI	US		Clinton	Clinton	
OIAA	ABD	IR		Abadan	Abadan	
KTSP	TSP	US		Tehachapi	Tehachapi	
KLVK	LVK	US		Livermore	Livermore	
SPHO	AYP	PE		Ayacucho	Coronel FAP Alfredo Mendívil Duarte	
KFUL	FUL	US		Fullerton	Fullerton	
PAKV	KAL	US		Kaltag	Kaltag	
NVVB	AWD	VU		Aniwa Island	Aniwa	
NVVF	FTA	VU		Futuna	Futuna	
KHGR	HGR	US		Hagerstown	Hagerstown	
NZWR	WRE	NZ		Whangarei	Whangarei	
OAMS	MZR	AF		Mazār-e Sharīf	Mazar-i-Sharif Airfield	Mazari Sharif;Mazār-e Šarīf
PAKH	AKK	US		Akhiok	Akhiok	
KDVL	DVL	US		Devils Lake	Devils Lake	
OPGT	GIL	PK		Gilgit	Gilgit	
TXKF	BDA	BM		Bermuda	L.F. Wade	Bermudas
CYXY	YXY	CA		Whitehorse	Erik Nielsen Whitehorse	
VASD	SAG	IN		Shirdi	Shirdi	
SBDN	PPB	BR		Presidente Prudente	Presidente Prudente	
KLCH	LCH	US		Lake Charles	Lake Charles	
RJOI	IWK	JP		Iwakuni	Marine Corps Air Station Iwakuni	
ZPWS	WNH	CN		Wenshan City	Wenshan Puzhehei	
NTKH	FHZ	PF		Fakahina Atoll	Fakahina	Fangahina Island
UHTQ	ETL	RU		Svetlaya	Svetlaya	
LIPQ	TRS	IT		Trieste	Trieste – Friuli Venezia Giulia	
LPGR	GRW	PT		Ilha Graciosa	Graciosa	Isla Graciosa
ENNA	LKL	NO		Lakselv	Lakselv Banak	
ZPLC	LNJ	CN		Lincang	Lincang	
AGGF	FRE	SB		Fera Island	Fera/Maringe	Fara Island
OPFA	LYP	PK		Faisalabad	Faisalabad	
CYGZ	YGZ	CA		Grise Fiord	Grise Fiord	
YNPE	ABM	AU		Bamaga	Northern Peninsula	
EFTP	TMP	FI		Tampere	Tampere–Pirkkala	Pirkkala
NVSI	PBJ	VU		Paama Island	Paama	
RJCM	MMB	JP		Ozora	Memambetsu	
NTUV	VHZ	PF		Vahitahi Atoll	Vahitahi	Lagoon Island;Cook Lagoon
VLLN	LXG	LA		Luang Namtha	Louang Namtha	
KGCK	GCK	US		Garden City	Garden City	
ZSDY	DOY	CN		Dongying	Dongying Shengli	
KPAH	PAH	US		Paducah	Barkley	
VCCT	TRR	LK		Trincomalee	Trincomalee	
WADY	BWX	ID		Banyuwangi	Banyuwangi	
PAKY	KYK	US		Karluk	Karluk	
CYUT	YUT	CA		Naujaat	Naujaat	
YARM	ARM	AU		Armidale	Armidale	
CYOC	YOC	CA		Old Crow	Old Crow	
ZBTS	TVS	CN		Tangshan	Tangshan Sannühe	Sannühe
VIJO	JDH	IN		Jodhpur	Jodhpur	
KMBS	MBS	US		Saginaw	MBS	
UTSS	SKD	UZ		Samarkand	Samarkand	Samarkanda;Samarcanda
MMZC	ZCL	MX		Zacatecas	General Leobardo C. Ruiz	Zacatecas City
KYNG	YNG	US		Youngstown	Youngstown–Warren	
KGCC	GCC	US		Gillette	Gillette-Campbell County	
KSHR	SHR	US		Sheridan	Sheridan County	
PAFS	NIB	US		Nikolai	Nikolai	
VRMV	VAM	MV		Maamingili Island	Villa	
KOLE	OLE	US		Olean	Cattaraugus County-Olean	
ZWKN	KJI	CN		Burqin	Kanas	
KTCL	TCL	US		Tuscaloosa	Tuscaloosa	
VVPK	PXU	VN		Pleiku	Pleiku	
AGGV	VAO	SB		Suavanao	Suavanao	
KCNY	CNY	US		Moab	Canyonlands Field	
EGPB	LSI	GB	SDZ	Shetland Islands	Sumburgh	
YGLA	GLT	AU		Gladstone	Gladstone	
KCDC	CDC	US		Cedar City	Cedar City	
KPTK	PTK	US		Pontiac	Oakland County	
WARA	MLG	ID		Malang	Abdul Rachman Saleh	
KFOD	FOD	US		Fort Dodge	Fort Dodge	
KMCW	MCW	US		Mason City	Mason City	
FABL	BFN	ZA		Bloemfontein	Bloemfontein	
KBFD	BFD	US		Bradford	Bradford	
LGHI	JKH	GR		Chios	Chios Island National	Scio;Quíos
KBEH	BEH	US		Benton Harbor	Southwest Michigan	
KENW	ENW	US		Kenosha	Kenosha	
KGBG	GBG	US		Galesburg	Galesburg	
KHLM	HLM	US		Holland	Park Township	
KIKK	IKK	US		Kankakee	Greater Kankakee	
KJOT	JOT	US		Joliet	Joliet	
KJVL	JVL	US		Janesville	Southern Wisconsin	
KMGC	MGC	US		Michigan City	Michigan City Municipal Airport-Phillips Field	
KMQB	MQB	US		Macomb	Macomb	
KRAC	RAC	US		Racine	John H Batten Field	
KVPZ	VPZ	US		Valparaiso	Porter County	
KVYS	VYS	US		Peru	Illinois Valley Regional Airport-Walter A Duncan Field	
ZWKC	KCA	CN		Xincheng	Kuqa Qiuci	Kucha
AGKG	KGE	SB		Kaghau Island	Kaghau Island	Kakau Island
RJFG	TNE	JP		Tanega Shima	Tanegashima	
KOCF	OCF	US		Ocala	Ocala	
SCAT	CPO	CL		Copiapó	Desierto de Atacama	
HKUK	UKA	KE		Ukunda	Ukunda Airstrip	
SBSI	OPS	BR		Sinop	Presidente João Batista Figueiredo	
USHB	EZV	RU		Berëzovo	Berezovo	Beryozovo
OIBQ	KHK	IR		Kharg Island	Kharg Island	
UIBB	BTK	RU		Bratsk	Bratsk	
YPTN	KTR	AU		Katherine	Tindal / Katherine	
SBPF	PFB	BR		Passo Fundo	Passo Fundo	
LTCK	MSR	TR		Muş	Muş	
LPSJ	SJZ	PT		Ilha de São Jorge	São Jorge	Isla de São Jorge;São Jorge Island
HASO	ASO	ET		Āsosa	Assosa / Asosa	
LYPG	TGD	ME		Podgorica	Podgorica	
SKMR	MTR	CO		Montería	Los Garzones	
KBTF	BTF	US		Bountiful	Sky Park	
OIZC	ZBR	IR		Chabahar	Konarak	
MMAA	ACA	MX		Acapulco de Juárez	General Juan N. Álvarez	Acapulco
KMOD	MOD	US		Modesto	Modesto City-County	
CYXT	YXT	CA		Terrace	Northwest Regional Airport Terrace-Kitimat	
WATM	ARD	ID		Alor Island	Alor Island	
OEPA	AQI	SA		Qaisumah	Al Qaisumah/Hafr Al Batin	Al Qaysumah
MMTC	TRC	MX		Torreón	Francisco Sarabia	
FYWB	WVB	NA		Walvis Bay	Walvis Bay	
KIRS	IRS	US		Sturgis	Kirsch	
CYWE	YFJ	CA		Snare Lake	Wekweètì	
CYFS	YFS	CA		Fort Simpson	Fort Simpson	
CYRA	YRA	CA		Gamèti	Gamètì/Rae Lakes	Tlicho Community Government of Gameti
LGSM	SMI	GR		Samos	Samos Aristarchos	Kato Vathy
KMBL	MBL	US		Manistee	Manistee County-Blacker	
KHEF	MNZ	US		Manassas	Manassas	
FKKN	NGE	CM		Ngaoundéré	Ngaoundéré	Ngaundere
HAGM	GMB	ET		Gambēla	Gambella	
TJBQ	BQN	PR		Aguadilla	Rafael Hernandez	
UWKE	NBC	RU		Nizhnekamsk	Begishevo	
ENSD	SDN	NO		Sandane	Sandane / Anda	
KCGF	CGF	US	CLE	Cleveland	Cuyahoga County	
EBOS	OST	BE		Ostend	Ostend-Bruges	Ostende
PHLU	LUP	US		Kalaupapa	Kalaupapa	
MMLM	LMM	MX		Los Mochis	Los Mochis	
YELD	ELC	AU		Elcho Island	Elcho Island	
YTNK	TCA	AU		Tennant Creek	Tennant Creek	
KSUS	SUS	US	STL	St. Louis	Spirit of St Louis	San Luis;St Louis;Saint Louis
EFKK	KOK	FI		Kronoby	Kokkola-Pietarsaari	Kokkola;Karleby
TJMZ	MAZ	PR		Mayagüez	Eugenio María de Hostos	
SPQT	IQT	PE		Iquitos	Coronel FAP Francisco Secada Vignetta	
EGBE	CVT	GB		Coventry	Coventry	
LFMP	PGF	FR		Perpignan	Perpignan–Rivesaltes	Perpiñán
RCKU	CYI	TW		Chiayi	Chiayi	
ENBL	FDE	NO		Førde	Førde Airport, Bringeland	
HAJM	JIM	ET		Jimma	Jimma	Jima
KCGE	CGE	US		Cambridge	Cambridge-Dorchester	
SKCO	TCO	CO		Tumaco	La Florida	
ENHK	HAA	NO		Hasvik	Hasvik	
KRDG	RDG	US		Reading	Reading	
SBTF	TFF	BR		Tefé	Tefé	
TFFG	SFG	MF		Saint Martin	Grand Case-Espérance	
WATB	BJW	ID		Bajawa	Bajawa Soa	
LRSB	SBZ	RO		Sibiu	Sibiu	
OAHR	HEA	AF		Herāt	Herat	
VEKU	IXS	IN		Silchar	Silchar	
RJCB	OBO	JP		Obihiro	Tokachi-Obihiro	
MDPP	POP	DO		Puerto Plata	Puerto Plata	San Felipe de Puerto Plata
KEKX	EKX	US		Elizabethtown	Addington Field	
KFFT	FFT	US		Frankfort	Capital City	
KLWV	LWV	US		Lawrenceville	Lawrenceville–Vincennes	
KSER	SER	US		Seymour	Freeman	
KSME	SME	US		Somerset	Lake Cumberland	
HLMS	MRA	LY		Misratah	Misratah	Misrata
RPUO	BSO	PH		Basco	Basco	
KBTM	BTM	US		Butte	Bert Mooney	
OITR	OMH	IR		Orūmīyeh	Orumieh	Urmia
AGOB	MHM	SB		Manaoba Island	Manaoba Island	Manoba Island
SWLB	LBR	BR		Lábrea	Lábrea	
VELP	AJL	IN		Aizawl	Aizawl Lengpui	Lengpui
DTMB	MIR	TN		Monastir	Monastir Habib Bourguiba	
KHNB	HNB	US		Huntingburg	Huntingburg	
LTFH	SZF	TR		Samsun	Samsun-Çarşamba	
KPDT	PDT	US		Pendleton	Eastern Oregon	
SCBA	BBA	CL		Balmaceda	Balmaceda	
LKMT	OSR	CZ		Ostrava	Leoš Janáček Airport Ostrava	
LGPA	PAS	GR		Nisí Páros	Paros National	Parikia
RKTU	CJJ	KR		Cheongju-si	Cheongju	
VAUD	UDR	IN		Udaipur	Maharana Pratap international	
KOGS	OGS	US		Ogdensburg	Ogdensburg	
FMST	TLE	MG		Toliara	Tulear	
VTCL	LPT	TH		Lampang	Lampang	
VVCA	VCL	VN		Chu Lai	Chu Lai	
PAII	EGX	US		Egegik	Egegik	
UKDE	OZH	UA		Zaporizhzhya	Zaporizhia	Zaporiyia;Zaporoye;Zaporozhye
SLGY	GYA	BO		Guayaramerín	Guayaramerín	
SSOU	AIR	BR		Aripuanã	Aripuanã	
KGRK	GRK	US	ILE	Killeen	Killeen-Fort Hood	
SPYL	TYL	PE		Talara	Cap. FAP Víctor Montes Arias	
KLWM	LWM	US		Lawrence	Lawrence	
CYBE	YBE	CA		Uranium City	Uranium City	
SECU	CUE	EC		Cuenca	Cuenca / Mariscal Lamar	
VGSY	ZYL	BD		Sylhet	Osmani	
YLHR	IRG	AU		Lockhart River	Lockhart River	
ZSWF	WEF	CN		Weifang	Weifang	
KFXY	FXY	US		Forest City	Forest City	
KPIH	PIH	US		Pocatello	Pocatello	
BIIS	IFJ	IS		Ísafjörður	Ísafjörður	Isafjordur
KFLD	FLD	US		Fond du Lac County Airport	Fond du Lac County	
FLMF	MFU	ZM		Mfuwe	Mfuwe	
KAOH	AOH	US		Lima	Lima Allen County	
KFDY	FDY	US		Findlay	Findlay	
KILN	ILN	US		Wilmington	Wilmington Air Park	
KMWO	MWO	US		Middletown	Middletown Regional Airport/Hook Field	
KRID	RID	US		Richmond	Richmond	
KSDM	SDM	US	SAN	San Diego	Brown Field	
OEGT	URY	SA		Qurayyat	Gurayat Domestic	Al Qurayyat;Gurayat
KCLW	CLW	US	TPA	Tampa	Clearwater Air Park	
LRBC	BCM	RO		Bacău	Bacău "George Enescu"	
SAOU	LUQ	AR		San Luis	Brigadier Mayor César Raúl Ojeda	Ciudad de San Luis
CYBL	YBL	CA		Campbell River	Campbell River	
LFNB	MEN	FR		Mende	Mende-Brenoux	
CYLC	YLC	CA		Kimmirut	Kimmirut	
KGDV	GDV	US		Glendive	Dawson Community	
KGGW	GGW	US		Glasgow	Glasgow	
KHVR	HVR	US		Havre	Havre City/County	
KOLF	OLF	US		Wolf Point	Lyman Clayton	
UWPP	PEZ	RU		Ternovka	Penza	
VTUV	ROI	TH		Roi Et	Roi Et	
MZSV	INB	BZ		Mango Creek	Independence	
KAGO	AGO	US		Magnolia	Magnolia	
KVNC	VNC	US		Venice	Venice	
VARK	RAJ	IN		Rājkot	Rajkot	
CZRJ	ZRJ	CA		North Caribou Lake First Nation	Round Lake (Weagamow Lake)	Weagamow First Nation;Round Lake First Nation
ZLGY	GYU	CN		Guyuan	Guyuan Liupanshan	
MRTR	TMU	CR		Tambor	Tambor	
DNAI	QUO	NG		Uyo	Akwa Ibom	
EGBJ	GLO	GB		Gloucester	Gloucestershire	
EKAH	AAR	DK		Tirstrup	Aarhus	
KBRY	BRY	US		Bardstown	Samuels Field	
UHSN	NGK	RU		Nogliki	Nogliki	
OICI	IIL	IR		Īlām	Ilam	
WAKT	TMH	ID		Tanah Merah	Tanahmerah	
OESH	SHW	SA		Sharurah	Sharurah Domestic	
EFKU	KUO	FI		Kuopio	Kuopio	
MMZO	ZLO	MX		Manzanillo	Playa de Oro	
SVPR	PZO	VE		Puerto Ordaz	Manuel Carlos Piar Guayana	Ciudad Guayana
SVVG	VIG	VE		El Vigía	Juan Pablo Pérez Alfonso	
LEJR	XRY	ES		Jerez de la Frontera	Jerez	
KDNV	DNV	US		Danville	Vermilion County	
KBRD	BRD	US		Brainerd	Brainerd Lakes	
KSEE	SEE	US	SAN	San Diego	Gillespie Field	
UEMT	USR	RU		Ust-Nera	Ust-Nera	
ENSR	SOJ	NO		Sørkjosen	Sørkjosen	
WAJO	OKL	ID		Oksibil	Oksibil	
NVSV	VLS	VU		Valesdir	Valesdir	
EKKA	KRP	DK		Karup	Midtjyllands	Midtjylland
SPME	TBP	PE		Tumbes	Tumbes	
YBDG	BXG	AU		Bendigo	Bendigo	
OINR	RZR	IR		Rāmsar	Ramsar	
OIKY	SYJ	IR		Sirjan	Sirjan	
VTSF	NST	TH		Nakhon Si Thammarat	Nakhon Si Thammarat	
KLAL	LAL	US		Lakeland	Lakeland Linder	
VCCJ	JAF	LK		Jaffna	Kankesanturai	
UARR	URA	KZ		Oral	Oral Ak Zhol	
KHRO	HRO	US		Harrison	Boone County	
DAUA	AZR	DZ		Adrar	Touat-Cheikh Sidi Mohamed Belkebir	
LTCS	GNY	TR	SFQ	Şanlıurfa	Şanlıurfa GAP	Sanliurfa
SKPV	PVA	CO		Isla de Providencia	El Embrujo	Providencia
KLAR	LAR	US		Laramie	Laramie	
KALO	ALO	US		Waterloo	Waterloo	
WMKN	TGG	MY		Kuala Terengganu	Sultan Mahmud	
VIKA	KNU	IN		Kanpur	Kanpur Civil	
VTPM	MAQ	TH		Mae Sot	Sanam Bin Mae Sot	
KKIC	KIC	US		King City	Mesa Del Rey	
ULAM	NNM	RU		Nar'yan-Mar	Naryan Mar	Naryan-Mar
KSTE	STE	US		Stevens Point	Stevens Point	
KSUE	SUE	US		Sturgeon Bay	Door County Cherryland	
KTUP	TUP	US		Tupelo	Tupelo	
LGPZ	PVK	GR		Préveza	Aktion	
KGVL	GVL	US		Gainesville	Lee Gilmer Memorial	
KAUN	AUN	US		Auburn	Auburn	
KBLU	BLU	US		Emigrant Gap	Blue Canyon-Nyack	
KFLX	FLX	US	NFL	Fallon	Fallon	
KHTH	HTH	US		Hawthorne	Hawthorne	
KLSN	LSN	US		Los Banos	Los Banos	
KMAE	MAE	US		Madera	Madera	
KMCC	MCC	US	SAC	Sacramento	Mc Clellan Airfield	
KMPI	RMY	US		Mariposa	Mariposa-Yosemite	
KSNS	SNS	US		Salinas	Salinas	
LDPL	PUY	HR		Pula	Pula	
CYQX	YQX	CA		Gander	Gander	
KHOB	HOB	US		Hobbs	Hobbs	
KSZP	SZP	US		Santa Paula	Santa Paula	
RKPS	HIN	KR		Chinju	Sacheon	Jinju
KEKO	EKO	US		Elko	Elko	
CYCG	YCG	CA		Castlegar	West Kootenay	
WIJB	BUU	ID		Muara Bungo	Muara Bongo	
ZBZL	NZL	CN		Zhalantun	Zhalantun Chengjisihan	
KMPR	MPR	US		Mc Pherson Airport	Mc Pherson	
KBNO	BNO	US		Burns	Burns	
KAST	AST	US		Astoria	Astoria	
KTIW	TIW	US		Tacoma	Tacoma Narrows	
GVBA	BVC	CV		Rabil	Aristides Pereira	
YBPN	PPP	AU		Proserpine	Proserpine	
ZBLL	LLV	CN		Lüliang	Lüliang	
KYIP	YIP	US	DTT	Detroit	Willow Run	
KAFN	AFN	US		Jaffrey	Jaffrey Municipal-Silver Ranch	
KRKS	RKS	US		Rock Springs	Rock Springs-Sweetwater County	
VYTD	SNW	MM		Thandwe	Thandwe	
WIJJ	DJB	ID		Jambi City	Sultan Thaha	
ENHD	HAU	NO		Haugesund	Haugesund Airport, Karmøy	
CYYB	YYB	CA		North Bay	North Bay/Jack Garland	
SBME	MEA	BR		Macaé	Benedito Lacerda	
AYMN	MDU	PG		Mendi	Mendi	
SBCP	CAW	BR		Campos dos Goytacazes	Campos–Bartolomeu Lysandro	
KRIW	RIW	US		Riverton	Riverton	
KLBL	LBL	US		Liberal	Liberal Mid-America	
NGNU	NIG	KI		Nikunau Island	Nikunau Airfield	
NGON	OOT	KI		Onotoa	Onotoa	Onotoa Atoll
NGTM	TMN	KI		Tamana	Tamana Airfield	
PACH	CHU	US		Chuathbaluk	Chuathbaluk	
NTAV	RVV	PF		Raivavae Island	Raivavae	High Island
KDET	DET	US	DTT	Detroit	Detroit City	
SANU	UAQ	AR		San Juan	Domingo Faustino Sarmiento	Ciudad de San Juan
PHJH	JHM	US		Kapalua	Kapalua	
LRSV	SCV	RO		Suceava	Suceava / Salcea	
OPST	SKT	PK		Sialkot	Sialkot	
KRBG	RBG	US		Roseburg	Roseburg	
ZJQH	BAR	CN		Qionghai	Qionghai Bo'ao	
VCCK	KCT	LK		Koggala	Koggala	
KFCH	FCH	US	FAT	Fresno	Fresno-Chandler Downtown	
KOXR	OXR	US		Oxnard	Oxnard	
KMMS	MMS	US		Marks	Selfs	
KDAG	DAG	US		Daggett	Barstow Daggett County	
KHMT	HMT	US		Hemet	Hemet-Ryan	
KMHV	MHV	US		Mojave	Mojave	
KPMD	PMD	US		Palmdale	Palmdale United States Air Force Plant 42	
KRAL	RAL	US		Riverside	Riverside	
KTOA	TOA	US		Torrance	Zamperini Field	
KWJF	WJF	US		Lancaster	General Wm J Fox Airfield	
KMNN	MNN	US		Marion	Marion	
NGTR	AIS	KI		Arorae	Arorae	
NGBR	BEZ	KI		Beru Island	Beru	
NGTS	TSU	KI		Tabiteuea	Tabiteuea South	Taputeuea Island;Taputeouea Island;Tabiteuea Atoll
USHS	OVS	RU		Sovetskiy	Sovetskiy	
KDAN	DAN	US		Danville	Danville	
KIPT	IPT	US		Williamsport	Williamsport-Lycoming County	
ZBZJ	ZQZ	CN		Zhangjiakou	Zhangjiakou Ningyuan	
KSLN	SLN	US		Salina	Salina	
ZUBZ	BZX	CN		Enyang	Bazhong Enyang	Bazhong
KEKM	EKI	US		Elkhart	Elkhart	
SAAV	SFN	AR		Santa Fe	Sauce Viejo	Ciudad de Santa Fe
URMT	STW	RU		Stavropol	Stavropol Shpakovskoye	
ZBUL	HLH	CN		Ulanhot	Ulanhot	
ESNV	VHM	SE		Vilhelmina	South Lapland	
NTAM	RMT	PF		Rimatara	Rimatara	
GMFO	OUD	MA		Oujda	Angads	
KIFP	IFP	US		Bullhead City	Laughlin/Bullhead	
ESTA	AGH	SE		Helsingborg	Ängelholm–Helsingborg	Ängelholm
ZWRQ	RQA	CN		Ruoqiang	Ruoqiang Loulan	
NTKR	TKX	PF		Takaroa Atoll	Takaroa	Lagoon Island;Takaroa Island
UUYI	INA	RU		Inta	Inta	
RJCN	SHB	JP		Nakashibetsu	Nakashibetsu	
FMNM	MJN	MG		Mahajanga	Amborovy	
KHSP	HSP	US		Hot Springs	Ingalls Field	
LTCB	OGU	TR		Ordu	Ordu - Giresun	Giresun
SPJJ	JAU	PE		Jauja	Francisco Carle	
EINN	SNN	IE		Shannon	Shannon	
SARI	IGR	AR		Puerto Iguazú	Cataratas del Iguazú	
KOGD	OGD	US		Ogden	Ogden	
RJAH	IBR	JP		Ibaraki	Hyakuri Ab	
SARF	FMA	AR		Formosa	Formosa Aerodrome	Ciudad de Formosa
MMCZ	CZM	MX		Cozumel	Cozumel	San Miguel de Cozumel
KDDC	DDC	US		Dodge City	Dodge City	
RJSY	SYO	JP		Shonai	Shonai	
ESUT	HMV	SE		Hemavan	Hemavan-Tarnaby	
CYQL	YQL	CA		Lethbridge	Lethbridge	
KOCH	OCH	US		Nacogdoches	A L Mangham Jr.	
CYCS	YCS	CA		Chesterfield Inlet	Chesterfield Inlet	
CYXN	YXN	CA		Whale Cove	Whale Cove	
TDPD	DOM	DM		Dominica	Melville Hall	Commonwealth of Dominica
OMRK	RKT	AE		Ras Al Khaimah	Ras Al Khaimah	Ras al-Khaimah;Ras el-Kheima;Ras Al Khaimah City
ZPJM	JMJ	CN		Lancang Lahu Autonomous County	Lancang Jingmai	Jingmai
CYYG	YYG	CA		Charlottetown	Charlottetown	
WIMN	DTB	ID		Siborong-Borong	Silangit	
LTCA	EZS	TR		Elazığ	Elazığ	
KATY	ATY	US		Watertown	Watertown	
KAKR	AKC	US	CAK	Akron	Akron Fulton	
LGKF	EFL	GR		Kefalonia Island	Cephalonia	Cephalonia Island;Kefalonia
OYSY	GXF	YE		Seiyun	Seiyun	
USCM	MQF	RU		Magnitogorsk	Magnitogorsk	
PACE	CEM	US		Central	Central	
PAEG	EAA	US		Eagle	Eagle	
PAML	MLY	US		Manley Hot Springs	Manley Hot Springs	
VIGG	DHM	IN		Dharamsala	Kangra	
LGMT	MJT	GR		Mytilene	Mytilene International Airport "Odysseas Elytis"	Mitilene
FZMA	BKY	CD		Bukavu	Bukavu Kavumu	
KCIU	CIU	US	SSM	Sault Ste. Marie	Chippewa County	
KIMT	IMT	US		Iron Mountain	Ford	
CYQY	YQY	CA		Sydney	Sydney/J.A. Douglas McCurdy	
KESC	ESC	US		Escanaba	Delta County	
KFFZ	MSC	US	PHX	Phoenix	Falcon Field	
RPMO	OZC	PH		Ozamiz City	Ozamiz City	Ozamiz
EGNJ	HUY	GB		Humberside	Humberside	
KCLM	CLM	US		Port Angeles	William R Fairchild	
KCVO	CVO	US		Corvallis	Corvallis	
WMKD	KUA	MY		Kuantan	Sultan Haji Ahmad Shah	
KNYL	YUM	US		Yuma	Yuma	
NTGJ	GMR	PF		Totegegie	Totegegie	
FADQ	PZL	ZA		Phinda Private Game Reserve	Zulu Inyala	
RJNT	TOY	JP		Toyama	Toyama	
CYHD	YHD	CA		Dryden	Dryden	
ESNG	GEV	SE		Gällivare	Gällivare	
MTCH	CAP	HT		Cap-Haïtien	Hugo Chavez	Cabo Haitiano
KBAM	BAM	US		Battle Mountain	Battle Mountain	
KPAO	PAO	US		Palo Alto	Palo Alto Airport of Santa Clara County	
KPIR	PIR	US		Pierre	Pierre	
KCRP	CRP	US		Corpus Christi	Corpus Christi	
OISL	LRR	IR		Lār	Lar	
KAMW	AMW	US		Ames	Ames	
KAXA	AXG	US		Algona	Algona	
KBRL	BRL	US		Burlington	Burlington	
KCCY	CCY	US		Charles City Municipal Airport	Charles City	
KCIN	CIN	US		Carroll	Arthur N Neu	
KCSQ	CSQ	US		Creston	Creston	
KDBQ	DBQ	US		Dubuque	Dubuque	
KDVN	DVN	US		Davenport	Davenport	
KEOK	EOK	US		Keokuk	Keokuk	
KHPT	HPT	US		Hampton	Hampton	
KIDG	IDG	US		Ida Grove	Ida Grove	
KIJX	IJX	US		Jacksonville	Jacksonville	
KIRK	IRK	US		Kirksville	Kirksville	
KMIW	MIW	US		Marshalltown	Marshalltown	
KMUT	MUT	US		Muscatine	Muscatine	
KONA	ONA	US		Winona	Winona	
KOTM	OTM	US		Ottumwa	Ottumwa Industrial	
KPOH	POH	US		Pocahontas Municipal Airport	Pocahontas	
KSTJ	STJ	US		Saint Joseph	Rosecrans Memorial	St. Joseph
KUIN	UIN	US		Quincy	Quincy	
NZAP	TUO	NZ		Taupo	Taupo	
CYXH	YXH	CA		Medicine Hat	Medicine Hat	
KEAR	EAR	US		Kearney	Kearney	
WMKA	AOR	MY		Alor Setar	Sultan Abdul Halim	Alor Star
USII	IJK	RU		Izhevsk	Izhevsk	
KFDK	FDK	US		Frederick	Frederick	
KHZL	HZL	US		Hazleton	Hazleton	
KPSB	PSB	US		Bellefonte	Mid-State	Philipsburg
KWBW	WBW	US	AVP	Scranton	Wilkes-Barre Wyoming Valley	Wilkes Barre;Wilkes-Barre
SPJE	JAE	PE		Jaén	Jaén Shumba	
HTBU	BKZ	TZ		Bukoba	Bukoba	
OENG	EAM	SA		Najrān	Najran	
LICA	SUF	IT		Lamezia Terme	Lamezia Terme	
MMVA	VSA	MX		Villahermosa	Carlos Rovirosa Pérez	Villa Hermosa
ESNN	SDL	SE		Sundsvall	Sundsvall-Timrå	Härnösand
FMNA	DIE	MG		Antsiranana	Arrachart	
HCMF	BSA	SO		Bosaso	Bender Qassim	Boosaaso
FQCH	VPY	MZ		Chimoio	Chimoio	
LEAS	OVD	ES		Asturias Airport	Asturias	Aeropuerto De Asturias
KBCB	BCB	US		Blacksburg	Virginia Tech/Montgomery Executive	
ZLZW	ZHY	CN		Zhongwei	Zhongwei	
WAWP	KXB	ID		Pomalaa	Sangia Nibandera	
CYGL	YGL	CA		Radisson	La Grande Rivière	
FMNS	SVB	MG		Sambava	Sambava	
VAKP	KLH	IN		Kolhāpur	Kolhapur	
OIKJ	JYR	IR		Jiroft	Jiroft	
KVEL	VEL	US		Vernal	Vernal	
VVDH	VDH	VN		Đồng Hới	Dong Hoi	
KHRL	HRL	US		Harlingen	Rio Grande Valley	
KINL	INL	US		International Falls	Falls International Airport-Einarson Field	Intl Falls
LDZD	ZAD	HR		Zadar	Zadar	
RJAF	MMJ	JP		Matsumoto	Matsumoto	
MYMM	MYG	BS		Mayaguana	Mayaguana	
KEFK	EFK	US		Newport	Newport State	
CYOJ	YOJ	CA		High Level	High Level	
CYVZ	YVZ	CA		Deer Lake	Deer Lake	
CYCA	YRF	CA		Cartwright	Cartwright	
KIWS	IWS	US	HOU	Houston	West Houston	
ESST	TYF	SE		Torsby	Torsby	
MMBT	HUX	MX		Santa María Huatulco	Bahías de Huatulco	Huatulco;Santa María
FQQL	UEL	MZ		Quelimane	Quelimane	
KTRM	TRM	US		Thermal	Thermal	
LIPK	FRL	IT		Forlì	Forlì	
CYHP	YHP	CA		Poplar Hill First Nation	Poplar Hill	
CYWH	YWH	CA	YYJ	Victoria	Victoria Inner Harbour Seaplane Base	
YMOR	MRZ	AU		Moree	Moree	
LGLE	LRS	GR		Léros Island	Leros	
KABI	ABI	US		Abilene	Abilene	
SNTI	OBI	BR		Óbidos	Óbidos	
KNIP	NIP	US	JAX	Jacksonville	Jacksonville, Naval Air Station	
KBDU	WBU	US		Boulder	Boulder	
ZBCZ	CIH	CN		Changzhi	Changzhi Wangcun	
WIGG	BKS	ID		Bengkulu	Fatmawati Soekarno	
KMSL	MSL	US		Muscle Shoals	Northwest Alabama	
ZWCM	IQM	CN		Qiemo	Qiemo Yudu	
VEBI	SHL	IN		Shillong	Shillong Barapani	
KIGM	IGM	US		Kingman	Kingman	
NVSE	EAE	VU		Emae Island	Siwo	Three Hills Island
VCCB	BTC	LK		Batticaloa	Batticaloa	
KBKE	BKE	US		Baker City	Baker	
KLGD	LGD	US		La Grande	La Grande	
KMWH	MWH	US		Moses Lake	Grant County	
KMYL	MYL	US		McCall	McCall	
KONO	ONO	US		Ontario	Ontario	
KRLD	RLD	US		Richland Airport	Richland	
MMRX	REX	MX		Reynosa	General Lucio Blanco	
ZYDD	DDG	CN		Dandong	Dandong Langtou	
KFSM	FSM	US		Fort Smith	Fort Smith	
KCNH	CNH	US		Claremont	Claremont	
KESN	ESN	US		Easton	Easton	
SLOR	ORU	BO		Oruro	Oruro	
KPQI	PQI	US		Presque Isle	Northern Maine Regional Airport at Presque Isle	
YLEO	LNO	AU		Leonora	Leonora	
YMEK	MKR	AU		Meekatharra	Meekatharra	
LFBZ	BIQ	FR		Biarritz	Biarritz Pays Basque	Biarriz
MGMM	FRS	GT		Santa Elena	Mundo Maya	
NTGK	KKR	PF		Kaukura	Kaukura	Kaukura Island;Kaukura Atoll
WAFO	MOH	ID		Morowali Regency	Morowali	
KPUB	PUB	US		Pueblo	Pueblo Memorial	
ZSSR	SQD	CN		Shangrao	Shangrao Sanqingshan	
PANO	NNL	US		Nondalton	Nondalton	
FMMT	TMM	MG		Toamasina	Toamasina	
DNAK	AKR	NG		Akure	Akure	
URMO	OGZ	RU		Vladikavkaz	Beslan	Vladicáucaso
KHEZ	HEZ	US		Natchez	Hardy-Anders Field Natchez-Adams County	
SKUC	AUC	CO		Arauca	Aeropuerto Santiago Pérez Quiróz	
NZWK	WHK	NZ		Whakatane	Whakatane	
DGLE	TML	GH		Tamale	Tamale	
RORS	SHI	JP	MMY	Miyako Island	Shimoji-Shima Island	Isla Miyako
VLPS	PKZ	LA		Pakse	Pakse	
UESG	BGN	RU		Belaya Gora	Belaya Gora	
UEBD	DPT	RU		Deputatsky	Deputatsky	
UEBT	UKG	RU		Ust-Kuyga	Ust-Kuyga	
SBTT	TBT	BR		Tabatinga	Tabatinga	
LTAT	MLX	TR		Malatya	Malatya Erhaç	
KSAD	SAD	US		Safford	Safford	
NTGA	AAA	PF		Anaa	Anaa	Isla de Todos Santos;Chain;Chain Island;Anaa Atoll
OJAQ	AQJ	JO		Aqaba	King Hussein	
GMME	RBA	MA		Rabat	Rabat-Salé	
NVSM	LNB	VU		Lamen	Lamen Bay	
KCEY	CEY	US		Murray	Murray-Calloway County	
KCKV	CKV	US		Clarksville	Outlaw Field	
KMAW	MAW	US		Malden	Malden	
KPHT	PHT	US		Paris	Henry County	
CYZS	YZS	CA		Coral Harbour	Coral Harbour	
KARV	ARV	US		Minocqua	Lakeland-Noble F Lee Memorial Field	
KAUW	AUW	US		Wausau	Wausau	
KCAD	CAD	US		Cadillac	Wexford County	
KCLI	CLI	US		Clintonville	Clintonville	
KMFI	MFI	US		Marshfield	Marshfield	
KMNM	MNM	US		Menominee	Menominee-Marinette Twin County	
KMTW	MTW	US		Manitowoc	Manitowoc County	
KOSH	OSH	US		Oshkosh	Wittman	
KSBM	SBM	US		Sheboygan	Sheboygan County Memorial	
WAOK	KBU	ID		Kotabaru Hilir	Kotabaru Gusti Sjamsir Alam	
NVSH	SSR	VU		Pentecost Island	Sara	Whitsuntide;Isla de Pentecostés
DIOD	KEO	CI		Odienné	Odienné	
KAID	AID	US		Anderson	Anderson	
KBTL	BTL	US	AZO	Kalamazoo	W K Kellogg	
KENL	ENL	US		Centralia	Centralia	
KGRE	GRE	US		Greenville	Greenville	
KGSH	GSH	US		Goshen	Goshen	
KHUF	HUF	US		Terre Haute	Terre Haute, Terre Haute International Airport - Hulman Field	
KJXN	JXN	US		Jackson	Jackson County	
KMTO	MTO	US		Coles County Memorial Airport	Coles County Memorial	
KMVN	MVN	US		Mount Vernon	Mount Vernon	Mt. Vernon
KMZZ	MZZ	US		Marion	Marion	
KOKK	OKK	US		Kokomo	Kokomo	
KSMD	SMD	US	FWA	Fort Wayne	Smith Field	
KVLA	VLA	US		Vandalia	Vandalia	
KSOW	SOW	US		Show Low	Show Low	
OYAA	ADE	YE		Aden	Aden	
MMTM	TAM	MX		Tampico	General Francisco Javier Mina	
TLPC	SLU	LC		Saint Lucia Island	George F. L. Charles	Saint Lucia;Santa Lucía;St. Lucia
KJEF	JEF	US		Jefferson City	Jefferson City Memorial	
FZRF	FMI	CD		Kalemie	Kalemie	
LFLC	CFE	FR		Clermont-Ferrand	Clermont-Ferrand Auvergne	
VILH	IXL	IN		Leh	Kushok Bakula Rimpochhe	
YMGB	MGT	AU		Millingimbi Island	Milingimbi	
ZBXH	XIL	CN		Xilin Hot	Xilinhot	
RPUN	WNP	PH		Naga	Naga	
SBCR	CMG	BR		Corumbá	Corumbá	
UTNU	UGC	UZ		Urganch	Urgench	
LFKC	CLY	FR		Calvi	Calvi - Sainte-Catherine	
SVVA	VLN	VE		Valencia	Arturo Michelena	
GVSF	SFL	CV		São Filipe	São Filipe	Fogo Island
DRZR	ZND	NE		Zinder	Zinder	
RJBD	SHM	JP		Shirahama	Nankishirahama	
VYKT	KAW	MM		Kawthoung	Kawthoung	Kawthaung
GMMW	NDR	MA		Nador	Nador	
UWLL	ULV	RU	ULY	Ulyanovsk	Ulyanovsk Baratayevka	Uliánovsk
OESK	AJF	SA		Sakakah	Al Jouf Domestic	
YIVL	IVR	AU		Inverell	Inverell	
CYYY	YYY	CA		Mont-Joli	Mont-Joli	
SEGS	GPS	EC		Baltra Island	Seymour	South Seymour Island;Isla Baltra
LPAZ	SMA	PT		Santa Maria Island	Santa Maria	
KRMG	RMG	US		Rome	Richard B Russell	
NVVD	DLY	VU		Dillon's Bay	Dillon's Bay	Dillon’s Bay
RJDB	IKI	JP		Iki Shi	Iki	
SOCA	CAY	GF		Cayenne	Cayenne-Rochambeau	Cayena
KVCT	VCT	US		Victoria	Victoria	
KENV	ENV	US		Wendover	Wendover	
NVST	TGH	VU		Tongoa Island	Tongoa	
AYWD	WBM	PG		Wapenamanda	Wapenamanda	
VQTY	YON	BT		Trashigang	Yonphula	Tashigang
PAIG	IGG	US		Igiugig	Igiugig	
RJOR	TTJ	JP		Tottori-shi	Tottori	
FMSD	FTU	MG		Tôlanaro	Tôlanaro	
YNBR	NAA	AU		Narrabri	Narrabri	
KLAW	LAW	US		Lawton	Lawton–Fort Sill	
MMDO	DGO	MX		Victoria de Durango	Durango	
UESU	ZKP	RU		Zyryanka	Zyryanka	
ZYJX	JXA	CN		Jixi	Jixi Xingkaihu	
MYLS	SML	BS		Stella Maris	Stella Maris	
KGGG	GGG	US		Longview	Gregg County	
VYTL	THL	MM		Tachilek	Tachileik	
KSPA	SPA	US	GSP	Greenville	Spartanburg Downtown Memorial	
LTCR	MQM	TR		Mardin	Mardin	
NZWU	WAG	NZ		Whanganui	Wanganui	
KMKL	MKL	US		Jackson	Mc Kellar-Sipes	
HTDO	DOD	TZ		Dodoma	Dodoma	
SPST	TPP	PE		Tarapoto	Tarapoto	
ESDF	RNB	SE		Ronneby	Ronneby	
ZUQJ	JIQ	CN		Qianjiang	Qianjiang Wulingshan	
VAKE	IXY	IN		Kāndla	Kandla	
ZUTR	TEN	CN		Tongren	Tongren Fenghuang	
LTAN	KYA	TR		Konya	Konya	
EFVA	VAA	FI		Vaasa	Vaasa	
NVVA	AUY	VU		Anatom Island	Anatom	Mystery Island
KOGB	OGB	US		Orangeburg	Orangeburg	
RCMT	MFK	TW		Mazucun	Matsu Beigan	
UAKK	KGF	KZ		Karagandy	Karaganda Sary-Arka	Karaganda;Qaraghandy
DABB	AAE	DZ		Annaba	Rabah Bitat Annaba	
YPMP	EDR	AU		Pormpuraaw	Pormpuraaw	
RPMN	TWT	PH		Bongao	Sanga Sanga	
MUCU	SCU	CU		Santiago de Cuba	Antonio Maceo	
ZBUH	WUA	CN		Wuhai	Wuhai	
NTGQ	PUK	PF		Atoll Pukarua	Pukarua	Serle Island;Pukarua Atoll;Pukaruha Atoll
RJDC	UBJ	JP		Ube	Yamaguchi Ube	
KHYR	HYR	US		Hayward	Sawyer County	
KHIO	HIO	US	PDX	Portland	Portland-Hillsboro	
KATS	ATS	US		Artesia	Artesia	
HEMA	RMF	EG		Marsa Alam	Marsa Alam	Marsa Allam
HHAS	ASM	ER		Asmara	Asmara	
FKKL	MVR	CM		Maroua	Salak	
LTCN	KCM	TR		Kahramanmaraş	Kahramanmaraş	
HKVG	VPG	KE		Vipingo	Vipingo	
SBCZ	CZS	BR		Cruzeiro do Sul	Cruzeiro do Sul	
KUKI	UKI	US		Ukiah	Ukiah	
VNDH	DHI	NP		Dhangaḍhi̇̄	Dhangarhi	
VRMD	DRV	MV		Dharavandhoo	Dharavandhoo	
VGJR	JSR	BD		Jessore	Jessore	
VGSD	SPD	BD		Saidpur	Saidpur	
YBNA	BNK	AU		Ballina	Ballina Byron Gateway	
ULMK	KVK	RU		Kirovsk	Kirovsk–Apatity	Apatity
PAOU	NLG	US		Nelson Lagoon	Nelson Lagoon	
KBFM	BFM	US	MOB	Mobile	Mobile Downtown	
PGSN	SPN	MP		Saipan	Francisco C. Ada	
VIAG	AGR	IN		Agra	Agra	
LEXJ	SDR	ES		Santander	Santander	
ZWTC	TCG	CN		Tacheng	Tacheng	
VVTH	TBB	VN		Tuy Hòa	Dong Tac	
BGMQ	JSU	GL		Maniitsoq	Maniitsoq	New Sukkertoppen
PAGN	AGN	US		Angoon	Angoon Seaplane Base	
VTST	TST	TH		Trang	Trang	
EDXW	GWT	DE		Westerland	Westerland / Sylt	
KGLE	GLE	US		Gainesville	Gainesville	
SBUR	UBA	BR		Uberaba	Uberaba	
KRNT	RNT	US		Renton	Renton	
KABR	ABR	US		Aberdeen	Aberdeen	
KMQY	MQY	US		Smyrna	Smyrna	
UAOO	KZO	KZ		Kyzylorda	Kyzylorda	
PAKA	TEK	US		Tatitlek	Tatitlek	
UAUU	KSN	KZ		Kostanay	Kostanay	Qostanay;Kostanái
ESSV	VBY	SE		Visby	Visby	
KWMC	WMC	US		Winnemucca	Winnemucca	
MYGF	FPO	BS		Freeport	Grand Bahama	Puerto Libre
NTKA	KHZ	PF		Kauehi	Kauehi	
KAPN	APN	US		Alpena	Alpena County	
USHU	URJ	RU		Uray	Uray	
ZPCW	CWJ	CN		Cangyuan Va Autonomous County	Cangyuan Washan	
CYGR	YGR	CA		Îles de la Madeleine	Îles-de-la-Madeleine	Magdalen Islands;Islas de la Magdalena
KFMN	FMN	US		Farmington	Four Corners	
VTUW	KOP	TH		Nakhon Phanom	Nakhon Phanom	
YWTN	WIN	AU		Winton	Winton	
DISP	SPY	CI		San-Pédro	San Pédro	
KLMT	LMT	US		Klamath Falls	Klamath Falls	
KMYV	MYV	US		Marysville	Yuba County	
NFTF	TBU	TO		Nuku‘alofa	Fuaʻamotu	Nuku'alofa
LECO	LCG	ES		A Coruña	A Coruña	La Coruña;Coruña
YMHU	MCV	AU		Here’s Your Chance Mine	McArthur River Mine	McArthur River zinc mine
HTTB	TBO	TZ		Tabora	Tabora	
KWLW	WLW	US		Willows	Willows-Glenn County	
SWPI	PIN	BR		Parintins	Parintins	
KMIV	MIV	US		Millville	Millville	
EDLE	ESS	DE		Essen	Essen/Mülheim	
LFBT	LDE	FR		Tarbes-Lourdes-Pyrénées Airport	Tarbes-Lourdes-Pyrénées	
NVSN	MWF	VU		Maewo Island	Maewo Naone	
KBJI	BJI	US		Bemidji	Bemidji-Beltrami County	
SBJU	JDO	BR		Juazeiro do Norte	Orlando Bezerra de Menezes	
DAUU	OGX	DZ		Ouargla	Ouargla	Uargla
ZSSM	SQJ	CN		Shaxian	Sanming Shaxian	Sanming
SBBV	BVB	BR		Boa Vista	Boa Vista, Boa Vista Intl	
YLRD	LHG	AU		Lightning Ridge	Lightning Ridge	
ZYMD	MDG	CN		Mudanjiang	Mudanjiang Hailang	
SBAU	ARU	BR		Araçatuba	Araçatuba	
KGQQ	GQQ	US		Galion	Galion	
KMFD	MFD	US		Mansfield	Mansfield Lahm	
KPHN	PHN	US		Port Huron	St Clair County	
MMLT	LTO	MX		Loreto	Loreto	
KOLM	OLM	US		Olympia	Olympia	
HTIR	IRI	TZ		Iringa	Iringa	
HTMA	MFA	TZ		Mafia Island	Mafia Island	Tshole-Shamba;Tschole-Schamba;Chole Shamba
SVLF	LFR	VE		La Fría	La Fría	
FEFF	BGF	CF		Bangui	Bangui	
KBLH	BLH	US		Blythe	Blythe	
KBWC	BWC	US		Brawley	Brawley	
KCGZ	CGZ	US		Casa Grande	Casa Grande	
KCLR	CLR	US		Calipatria	Cliff Hatfield Memorial	
KCXL	CXL	US		Calexico	Calexico	
KGYR	GYR	US		Goodyear	Phoenix Goodyear	
KIPL	IPL	US		Imperial	Imperial County	
KKNB	KNB	US		Kanab	Kanab	
KTNP	TNP	US		Twentynine Palms	Twentynine Palms	
ZGSY	WGN	CN		Wugang	Shaoyang Wugang	Shaoyang
SBAE	JTC	BR		Bauru	Bauru-Arealva	
SKFL	FLA	CO		Florencia	Gustavo Artunduaga Paredes	
YSHK	MJK	AU		Monkey Mia	Shark Bay	
UNBG	RGK	RU		Gorno-Altaysk	Gorno-Altaysk	
DIKO	HGO	CI		Korhogo	Korhogo	
DNIB	IBA	NG		Ibadan	Ibadan	
SNBR	BRA	BR		Barreiras	Barreiras	
KBLF	BLF	US		Bluefield	Mercer County	
KLNP	LNP	US		Wise	Lonesome Pine	
KPSK	PSK	US		Dublin	New River Valley	
KVJI	VJI	US		Abingdon	Virginia Highlands	
VTCN	NNT	TH		Nan	Nan	
OAKN	KDH	AF		Kandahār	Ahmad Shah Baba	
WIPB	LLJ	ID		Lubuklinggau	Lubuklinggau Silampari	
DNEN	ENU	NG		Enugu	Enugu	
UHMK	KPW	RU		Keperveyem	Keperveyem	
ZBXZ	WUT	CN		Xinzhou	Xinzhou Wutaishan	Wutaishan;Wutai Mountain;Mount Wutai
LGKA	KSO	GR		Kastoria	Kastoria National	
SANL	IRJ	AR		La Rioja	Capitán Vicente Almandos Almonacid	Ciudad de La Rioja
CYKF	YKF	CA	YTO	Toronto	Kitchener/Waterloo	
LFRK	CFR	FR		Caen	Caen – Carpiquet	
RJCW	WKJ	JP		Wakkanai	Wakkanai	
KSSI	SSI	US		Brunswick	Malcolm McKinnon	
ZSHZ	HZA	CN		Heze	Heze	
KPTV	PTV	US		Porterville	Porterville	
SAWE	RGA	AR		Río Grande	Hermes Quijada	
UTFF	FEG	UZ		Fergana	Fergana	
NZPP	PPQ	NZ		Paraparaumu	Paraparaumu	
MMMT	MTT	MX		Minatitlán	Minatitlán/Coatzacoalcos	
KPUC	PUC	US		Price	Carbon County	
NTGP	PKP	PF		Atoll Pukapuka	Puka Puka	
KBEC	BEC	US	ICT	Wichita	Beech Factory	
KBVO	BVO	US		Bartlesville	Bartlesville	
KCDH	CDH	US		Camden	Harrell Field	
KCNU	CNU	US		Chanute	Chanute Martin Johnson	
KEMP	EMP	US		Emporia	Emporia	
KFLP	FLP	US		Flippin	Marion County	
KFYV	FYV	US		Fayetteville	Drake Field	
KMKO	MKO	US		Muskogee	Davis Field	
KMLC	MLC	US		McAlester	McAlester	
KPBF	PBF	US		Pine Bluff	Grider Field	
KPLK	PLK	US	BKG	Branson	M. Graham Clark Downtown	
KPNC	PNC	US		Ponca City	Ponca City	
KPPF	PPF	US		Parsons	Tri-City	
KROG	ROG	US		Rogers	Rogers	
KRVS	RVS	US	TUL	Tulsa	Richard Lloyd Jones Jr	
KWLD	WLD	US		Winfield	Strother Field	
WADS	SWQ	ID		Sumbawa Besar	Brangbiji	
UTDD	DYU	TJ		Dushanbe	Dushanbe	
UHWK	KVR	RU		Kavalerovo	Kavalerovo	
EYPA	PLQ	LT		Palanga	Palanga	
SANC	CTC	AR		Catamarca	Coronel Felipe Varela	San Fernando del Valle de Catamarca
ENRS	RET	NO		Røst	Rost Flyplass	
RPEN	ENI	PH		El Nido	El Nido	
KAAF	AAF	US		Apalachicola	Apalachicola	
LIEA	AHO	IT		Alghero	Alghero-Fertilia	Alguer
AGLM	LLM	SB		Lomlom	Lomlom	
LTCJ	BAL	TR		Batman	Batman	
GMMH	VIL	MA		Dakhla	Dakhla	
MUVR	VRA	CU		Varadero	Juan Gualberto Gómez	
SAAP	PRA	AR		Paraná	Parana	
UHSM	DEE	RU		Yuzhno-Kurilsk	Yuzhno-Kurilsk Mendeleyevo	Kunajiri Island;Kunashir Island
UHSI	ITU	RU		Iturup Island	Iturup Island	
TVSA	SVD	VC		Saint Vincent	Argyle	Kingstown
PAAK	AKB	US		Atka	Atka	
TKPK	SKB	KN		Saint Kitts	Robert L. Bradshaw	Basseterre
SWTS	TGQ	BR		Tangara	Tangara	
CYGX	YGX	CA		Gillam	Gillam	
KRWI	RWI	US		Rocky Mount	Rocky Mount-Wilson	
NTGW	NUK	PF		Nukutavake	Nukutavake	Nukutavake Island;Queen Charlotte Island
KCBE	CBE	US		Cumberland	Greater Cumberland	
KDKK	DKK	US		Dunkirk	Chautauqua County-Dunkirk	
KEKN	EKN	US		Jennings Randolph Field	Jennings Randolph Field	
KFKL	FKL	US		Franklin	Venango	
KJHW	JHW	US		Jamestown	Chautauqua County-Jamestown	
KELD	ELD	US		El Dorado	Goodwin Field	
WMKI	IPH	MY		Ipoh	Sultan Azlan Shah	
FNCT	CBT	AO		Catumbela	Catumbela	
GGOV	OXB	GW		Bissau	Bissau	Bisáu
KISW	ISW	US		Wisconsin Rapids	Alexander Field South Wood County	
KSOP	SOP	US		Southern Pines	Moore County	
AYIQ	KIE	PG		Kieta	Aropa	
KCIR	CIR	US		Cairo Airport	Cairo	
FPST	TMS	ST		São Tomé	S. Tome	Santo Tomé
SKPD	PDA	CO		Inírida	Obando	
ENDU	BDU	NO		Bardufoss	Bardufoss	
LEMI	RMU	ES	MJV	San Javier	Región de Murcia	Murcia
SWFX	SXO	BR		São Félix do Araguaia	São Félix do Araguaia	
SKPC	PCR	CO		Puerto Carreño	Puerto Carreno / A. Guauquea	
VNJS	JMO	NP		Jomsom	Jomsom	Dzongsam;New Fort
SBML	MII	BR		Marília	Marília	
UUYS	USK	RU		Usinsk	Usinsk	
UUOK	URS	RU		Kursk	Kursk East	
EDLP	PAD	DE		Paderborn	Paderborn Lippstadt	
VEGY	GAY	IN		Gaya	Gaya	
KCRE	CRE	US	MYR	Myrtle Beach	Grand Strand	
KVAY	LLY	US		Mount Holly	South Jersey	Mt Holly
MMTP	TAP	MX		Tapachula	Tapachula	Tapachula de Córdova y Ordóñez
KOAJ	OAJ	US		Jacksonville	Albert J Ellis	
ZLLN	LNL	CN		Longnan	Longnan Chengzhou	
ZGYL	YLX	CN		Yulin	Yulin Fumian	Fumian District
LXGB	GIB	GI		Gibraltar	Gibraltar	
KSJT	SJT	US		San Angelo	San Angelo	
ZYAS	AOG	CN		Anshan	Anshan Teng'ao	
KMEI	MEI	US		Meridian	Meridian	
KPIB	PIB	US	LUL	Laurel	Hattiesburg–Laurel	
PTRO	ROR	PW		Koror	Roman Tmetuchl	
KBPT	BPT	US		Beaumont	Jack Brooks	Port Arthur
SBGV	GVR	BR		Governador Valadares	Governador Valadares Airport (GVR, SBGV)	
YPXM	XCH	CX		Christmas Island	Christmas Island	
LIPY	AOI	IT		Ancona	Ancona Falconara	
KANY	ANY	US		Anthony	Anthony	
KBGD	BGD	US		Borger	Hutchinson County	
KCVN	CVN	US		Clovis	Clovis	
KGBD	GBD	US		Great Bend	Great Bend	
KHUT	HUT	US		Hutchinson	Hutchinson	
KTDW	TDW	US	AMA	Amarillo	Tradewind	
LTCV	NKT	TR		Cizre	Şırnak	Provincia de Şırnak;Şırnak Province
ZUZH	PZI	CN		Panzhihua	Panzhihua Bao'anying	
USHI	IRM	RU		Igrim	Igrim airport	
NWWD	KNQ	NC		Koné	Koné	
KCOD	COD	US		Cody	Yellowstone	
HASM	SZE	ET		Samara	Semera	
LTCO	AJI	TR		Ağrı	Ağrı	
OEWJ	EJH	SA		Al Wajh	Al Wajh Domestic	
NSFA	APW	WS		Apia	Faleolo	
DNIL	ILR	NG		Ilorin	Ilorin	
ZBMZ	NZH	CN		Manzhouli	Manzhouli	
ZBER	ERL	CN		Erenhot	Erenhot Saiwusu	
OIMB	XBJ	IR		Bīrjand	Birjand	
SAVE	EQS	AR		Esquel	Esquel	
UTAM	MYP	TM		Mary	Mary	
CYQD	YQD	CA		The Pas	The Pas	
ZUNZ	LZY	CN		Nyingchi Prefecture	Nyingchi Mainling	
SBAT	AFL	BR		Alta Floresta	Alta Floresta Aeroporto	
GMML	EUN	MA		Laayoune	Hassan I	
HEBL	ABS	EG		Abu Simbel	Abu Simbel	
UHSH	OHH	RU		Okha	Okha	
YLIS	LSY	AU		Lismore	Lismore	
NFKD	KDV	FJ		Vunisea	Vunisea	Kadavu Island
MYAP	AXP	BS		Spring Point	Spring Point	
DNSU	QRW	NG		Warri	Warri	
SKCZ	CZU	CO		Corozal	Corozal Las Brujas	
KBAF	BAF	US	SFY	Springfield	Westfield-Barnes	
KDOV	DOV	US		Cheswold	Dover Air Force Base	Dover
KEEN	EEN	US		Keene	Dillant-Hopkins	
KMGJ	MGJ	US		Montgomery	Orange County	
KVSF	VSF	US		Springfield	Hartness State Airport (Springfield)	
LPCR	CVU	PT		Vila do Corvo	Corvo	
KHIB	HIB	US		Hibbing	Range	
VRMU	DDD	MV		Kudahuvadhoo	Dhaalu Atoll	
ESNQ	KRN	SE		Kiruna	Kiruna	
OPSD	KDU	PK		Skardu	Skardu	
LGST	JSH	GR		Sitia	Sitia	
VOCP	CDP	IN		Kadapa	Kadapa	
NTGV	MVT	PF		Mataiva	Mataiva	
AYMO	MAS	PG		Manus Island	Momote	Admiralty Island;Isla del Senor Basco
OEWD	WAE	SA		Wadi ad-Dawasir	Wadi al-Dawasir Domestic	
KCBF	CBF	US		Council Bluffs	Council Bluffs	Co Bluffs
KFRM	FRM	US		Fairmont	Fairmont	
KICL	ICL	US		Clarinda	Schenck Field	
KSLB	SLB	US		Storm Lake	Storm Lake	
KSPW	SPW	US		Spencer	Spencer	
SBVH	BVH	BR		Vilhena	Vilhena Aeroporto	
KABY	ABY	US		Albany	Southwest Georgia	Albania
AYTA	TIZ	PG		Tari	Tari	
SWEI	ERN	BR		Eirunepé	Eirunepé	
UECT	TLK	RU		Talakan	Talakan	
OOMX	OMM	OM		Marmūl	Marmul	
WPDL	DIL	TL		Dili	Nicolau Lobato	
KLEW	LEW	US		Lewiston	Auburn/Lewiston	
KCDA	LLX	US		Lyndonville	Caledonia County	
KMPV	MPV	US		Barre	Edward F Knapp State	Montpelier
ZLGM	GOQ	CN		Golmud	Golmud	
NVSL	LPM	VU		Lamap	Lamap Malekula	
NVSX	SWJ	VU		South West Bay	South West Bay	
YPCC	CCK	CC		Cocos Islands	Cocos Island	Cocos;Islas Cocos
EGPL	BEB	GB		Benbecula Island	Benbecula	
UEBB	BQJ	RU		Batagay	Batagay	
PFCB	NCN	US		Chenega	Chenega Bay	
ZYJM	JMU	CN		Jiamusi	Jiamusi	
CYQU	YQU	CA		Grande Prairie	Grande Prairie	
LESO	EAS	ES		Donostia / San Sebastián	San Sebastián	La Bella Easo;Sanse
KTRL	TRL	US		Terrell	Terrell	
YBGO	BQW	AU		Balgo Hill	Balgo Hill	
RPMP	PAG	PH		Pagadian	Pagadian	
GCGM	GMZ	ES		La Gomera Airport	La Gomera	Aeropuerto de La Gomera
KJQF	USA	US		Concord	Concord-Padgett	
UESO	CKH	RU		Chokurdakh	Chokurdakh	
UESS	CYX	RU		Cherskiy	Cherskiy	
UEST	IKS	RU		Tiksi	Tiksi	
UENS	SUY	RU		Suntar	Suntar	
UERS	SYS	RU		Saskylakh	Saskylakh	
FQIN	INH	MZ		Inhambane	Inhambane	
LGKY	JKL	GR		Kalymnos Island	Kalymnos Island National	Kalimno Island
SPJL	JUL	PE		Juliaca	Inca Manco Cápac	
LGNX	JNX	GR		Náxos	Cyclades Islands, Naxos	
ZGWZ	WUZ	CN		Wuzhou	Wuzhou Xijiang	
GVSV	VXE	CV		São Vicente	Cesária Évora	Isla de São Vicente;São Vicente Island;Saint Vincent Island;St. Vincent Island
KSWO	SWO	US		Stillwater	Stillwater	
ZHJZ	SHS	CN		Shashi	Jingzhou Shashi	Jingzhou
MBSC	XSC	TC		South Caicos Island	South Caicos	
EGAE	LDY	GB		Derry	City of Derry	Londonderry;Derry City
KHYS	HYS	US		Hays	Hays	
NTGD	APK	PF		Apataki	Apataki	Apataki Island;Apataki Atoll
HESG	HMB	EG		Sohag	Sohag	
SAZR	RSA	AR		Santa Rosa	Santa Rosa Aerodrome	Ciudad de Santa Rosa
KAFO	AFO	US		Afton	Afton	
KEVW	EVW	US		Evanston	Evanston-Uinta County Burns Field	
KLGU	LGU	US		Logan	Logan-Cache	
KLND	LND	US		Lander	Hunt Field	
KRWL	RWL	US		Rawlins	Rawlins	
KSAA	SAA	US		Saratoga	Shively Field	
KSPF	SPF	US		Spearfish	Black Hills	
KWRL	WRL	US		Worland	Worland	
MUNG	GER	CU		Nueva Gerona	Rafael Cabrera Mustelier	
LZKZ	KSC	SK		Košice	Košice	
VOGB	GBI	IN		Kalaburagi	Kalaburagi	Kalaburgi
UENN	NYR	RU		Nyurba	Nyurba	
CYFO	YFO	CA		Flin Flon	Flin Flon	
PASD	SDP	US		Sand Point	Sand Point	
ZMUB	ULN	MN		Ulan Bator	Buyant-Ukhaa	Ulaan Baatar;Ulaanbaatar
HTMB	MBI	TZ		Mbeya	Mbeya	
VOTK	TCR	IN		Thoothukudi	Tuticorin	
HKAM	ASV	KE		Amboseli Safari Camp	Amboseli	
HKLY	LOY	KE		Loyengalani	Loyengalani	
SKIP	IPI	CO		Ipiales	Ipiales / San Luis	
SBMQ	MCP	BR		Macapá	Macapá-Alberto Alcolumbre	
SBFN	FEN	BR		Ilha de Fernando de Noronha	Fernando de Noronha	
DIMN	MJC	CI		Man	Man	
ZSJH	JUH	CN		Chizhou	Chizhou Jiuhuashan	
KCNM	CNM	US		Carlsbad	Cavern City Air Terminal	
KLRU	LRU	US		Las Cruces	Las Cruces	
UERL	ULK	RU		Lensk	Lensk	
RORY	RNJ	JP		Yoronjima	Yoron	
VTPP	PHS	TH		Phitsanulok	Phitsanulok	
ZSWY	WUS	CN		Wuyishan	Nanping Wuyishan	Ciudad de Wuyishan
FVJN	BUQ	ZW		Bulawayo	Bulawayo	
HTMT	MYW	TZ		Mtwara	Mtwara	
KSGR	SGR	US	HOU	Houston	Houston, Sugar Land Municipal / Hull Field	
ZUBD	BPX	CN		Qamdo	Qamdo Bangda	Chamdo
USKK	KVX	RU		Pobedilovo	Pobedilovo	Kírov
SAOC	RCU	AR		Río Cuarto	Rio Cuarto	Ciudad de Río Cuarto
ZBDH	BPE	CN		Qinhuangdao	Qinhuangdao Beidaihe	Beidaihe
DRZA	AJY	NE		Agadez	Mano Dayak	
SBBW	BPG	BR		Barra do Garças	Barra do Garças	
MYIG	IGA	BS		Matthew Town	Inagua	Inagua District
EYKA	KUN	LT		Kaunas	Kaunas	
EPLB	LUZ	PL		Lublin	Lublin	
KHSI	HSI	US		Hastings	Hastings	
KOFK	OFK	US		Norfolk	Karl Stefan Memorial	
KOLU	OLU	US		Columbus	Columbus	
KONL	ONL	US		O'Neill	The O'Neill	
RPMG	DPL	PH		Dipolog	Dipolog	Dipolog City
SBSO	SMT	BR		Sorriso	Sorriso	
UTAV	CRZ	TM		Türkmenabat	Turkmenabat	Charjou
HUPA	PAF	UG		Pakuba	Pakuba	
FNCA	CAB	AO		Cabinda	Cabinda	
GMMZ	OZZ	MA		Ouarzazate	Ouarzazate	
CYYD	YYD	CA		Smithers	Smithers	
SAZY	CPC	AR		San Martín de los Andes	Chapelco - Aviador Carlos Campos	
ZGCJ	HJJ	CN		Huaihua	Zhijiang	
CYBG	YBG	CA		Saguenay	Bagotville	
SBJI	JPR	BR		Ji Paraná	Ji-Paraná	
CYWL	YWL	CA		Williams Lake	Williams Lake	
RCYU	HUN	TW		Hualien City	Hualien	
AGGE	BAS	SB		Balalai Island	Balalae	Ballalei Island;Ballalai Island;Ballale Island
ZBYZ	RLK	CN		Bayannur Shi	Bayannur	
VLOS	ODY	LA		Muang Xay	Oudomsay	
UUBC	KLF	RU		Kaluga	Grabtsevo	
CYPY	YPY	CA		Fort Chipewyan	Fort Chipewyan	
SVBC	BLA	VE		Barcelona	General José Antonio Anzoátegui	
AGGT	NNB	SB		Santa Ana Island	Santa Ana Island	Santa Anna Island;Owaraha
SLRI	RIB	BO		Riberalta	Riberalta	
ESNU	UME	SE		Umeå	Umeå	
WAPG	NRE	ID		Namrole	Namrole	
LICB	CIY	IT		Comiso	Comiso	
KBFF	BFF	US		Scottsbluff	Western Nebraska	
KLBF	LBF	US		North Platte	North Platte	
VEJR	JGB	IN		Jagdalpur	Jagdalpur	
KDIK	DIK	US		Dickinson	Dickinson	Dick
KCOE	COE	US		Coeur d'Alene	Coeur d'Alene	
KSFF	SFF	US	GEG	Spokane	Felts Field	
EGJA	ACI	GG		Alderney	Alderney	
OICK	KHD	IR		Khorramabad	Khorramabad	
MDJB	JBQ	DO	SDQ	Santo Domingo	La Isabela	Santo Domingo City
KAEL	AEL	US		Albert Lea	Albert Lea	
KASX	ASX	US		Ashland	John F Kennedy Memorial	
KAUM	AUM	US		Austin	Austin	
KIWD	IWD	US		Ironwood	Gogebic–Iron County	
KMIC	MIC	US	MSP	Minneapolis	Crystal	Mineápolis
KULM	ULM	US		New Ulm	New Ulm	
SASJ	JUJ	AR		San Salvador de Jujuy	Gobernador Horacio Guzmán	
MMZH	ZIH	MX		Ixtapa-Zihuatanejo	Ixtapa-Zihuatanejo	Zihuatanejo;Ixtapa Zihuatanejo
USRK	KGP	RU		Kogalym	Kogalym	
WAPI	SXK	ID		Saumlaki	Olilit-Saumlaki	
KAIZ	AIZ	US		Lake of the Ozarks State Park	Lee C Fine Memorial	
KALN	ALN	US		Alton	Saint Louis	
KCPS	CPS	US	STL	St. Louis	Saint Louis Downtown - Parks	San Luis;St Louis;Saint Louis
KDMO	DMO	US		Sedalia	Sedalia Memorial	
KFAM	FAM	US		Farmington	Farmington	
KSIK	SIK	US		Sikeston	Sikeston Memorial	
KTBN	TBN	US		Fort Leonard Wood	Waynesville-St. Robert	
KVIH	VIH	US		Vichy	Rolla National	
CYGP	YGP	CA		Gaspé	Michel-Pouliot Gaspé	
LTCF	KSY	TR		Kars	Kars	
AGAT	ATD	SB		Ato’ifi	Uru Harbour	
AGGP	PRS	SB		Parasi	Parasi	
AGRM	RBV	SB		Ramata Island	Ramata	
AGAR	RNA	SB		Arona	Ulawa	
OIBA	AEU	IR		Abu Musa Island	Abu Musa	
USHN	NYA	RU		Nyagan	Nyagan	
UAIT	HSA	KZ		Turkistan	Hazret Sultan	Turkistan Oblast
SMJP	PBM	SR		Paramaribo	Johan Adolf Pengel	
KCRX	CRX	US		Corinth	Roscoe Turner	
KCSV	CSV	US		Crossville Memorial Airport	Crossville Memorial	
KGTR	GTR	US	UBS	Columbus	Golden Triangle	
KGWO	GWO	US		Greenwood	Greenwood-Leflore	
KHAB	HAB	US		Hamilton	Marion County – Rankin Fite	
KJBR	JBR	US		Jonesboro	Jonesboro	
KMRC	MRC	US		Columbia	Maury County	Condado de Maury;Maury
KOLV	OLV	US		Olive Branch	Olive Branch	
KRNC	RNC	US		McMinnville	Warren County Memorial	
KTHA	THA	US		Tullahoma	Tullahoma	
KUBS	UBS	US		Columbus	Columbus-Lowndes County	
KUOX	UOX	US		Oxford	University-Oxford	
LEPP	PNA	ES		Pamplona	Pamplona	
FQLC	VXC	MZ		Lichinga	Lichinga	
VVDB	DIN	VN		Dien Bien Phu	Dien Bien Phu	
FAHS	HDS	ZA		Hoedspruit	Eastgate Airport.	
RPLI	LAO	PH		Laoag	Laoag	
LGSK	JSI	GR		Skiathos Island	Skiathos Airport 'Alexandros Papadiamantis'	Skiathos
WATG	RTG	ID		Ruteng	Frans Sales Lega	
LGPL	JTY	GR		Astypálaia	Astypalaia	
VEPY	PYG	IN		Gangtok	Gangtok Pakyong	Pakyong
CYUY	YUY	CA		Rouyn-Noranda	Rouyn-Noranda	
ZYCY	CHG	CN		Chaoyang	Chaoyang	
HCMR	GLK	SO		Gaalkacyo	Abdullahi Yusuf	Galcaio;Galkayo
ZLAK	AKA	CN		Ankang	Ankang	
YCDU	CED	AU		Ceduna	Ceduna	
KCDR	CDR	US		Chadron	Chadron	
KCEU	CEU	US		Clemson	Clemson-Oconee County	
LGIK	JIK	GR		Nisí Ikaría	Ikaria Island National	Agios Kirykos
RJNO	OKI	JP		Oki-gun	Oki	Oki District
LFLW	AUR	FR		Aurillac	Aurillac	
LFCK	DCM	FR		Castres	Castres–Mazamet	
GQPZ	OUZ	MR		Zouérat	Tazadit	Zuérate
NZTU	TIU	NZ		Timaru	Richard Pearse	
ZLHZ	HZG	CN		Hanzhong	Hanzhong Chenggu	
GMTA	AHU	MA		Al Hoceïma	Cherif Al Idrissi	Villa Alhucemas;Villa Sanjurjo;Alhucemas
LFSL	BVE	FR		Brive-la-Gaillarde	Brive–Souillac	
OIKQ	GSM	IR		Qeshm Island	Dayrestan	Qishm Island
LFTH	TLN	FR		Toulon	Toulon-Hyères	Tolón
WASF	FKQ	ID		Fakfak	Fakfak Torea	
SNRU	CAU	BR		Caruaru	Caruaru	
SNHS	SET	BR		Serra Talhada	Serra Talhada/Santa Magalhaes	
CYPR	YPR	CA		Prince Rupert	Prince Rupert	
UWOR	OSW	RU		Orsk	Orsk	
KFNL	FNL	US		Fort Collins	Northern Colorado	
RJBT	TJH	JP		Toyooka	Tajima	
HSPN	PZU	SD		Port Sudan	Port Sudan New	Puerto Sudán
YEML	EMD	AU		Emerald	Emerald	
KALS	ALS	US		Alamosa	San Luis Valley	
VEJT	JRH	IN		Jorhat	Jorhat	
EGHQ	NQY	GB		Newquay	Newquay Cornwall	
YCOE	CUQ	AU		Coen	Coen	Moomba
VTUO	BFV	TH		Buri Ram	Buri Ram	Buriram
KEVM	EVM	US		Eveleth	Eveleth-Virginia	
SBHT	ATM	BR		Altamira	Altamira	
YAYE	AYQ	AU		Uluru	Ayers Rock	
WIDN	TNJ	ID		Tanjung Pinang	Raja Haji Fisabilillah	
NZHK	HKK	NZ		Hokitika	Hokitika Aerodrome	
CYTH	YTH	CA		Thompson	Thompson	
UTAT	TAZ	TM		Daşoguz	Daşoguz	Dashoguz
SNVS	BVS	BR		Breves	Breves	
CYKL	YKL	CA		Schefferville	Schefferville	
UHWE	EDN	RU		Yedinka	Yedinka	
KSPG	SPG	US	TPA	Tampa	Albert Whitted	
VTPO	THS	TH		Sukhothai	Sukhothai	Sukhothai Thani
LTCU	BGG	TR		Bingöl	Bingöl	Bingoel
OOGB	RNM	OM		Qarn Alam	Ghaba Qarn Alam	
KGFK	GFK	US		Grand Forks	Grand Forks	
DIBK	BYK	CI		Bouaké	Bouaké	
LGML	MLO	GR		Milos Island	Milos Island National	Milo
VTSC	NAW	TH		Narathiwat	Narathiwat	
VOKU	KJB	IN		Kurnool	Kurnool	
SSKW	OAL	BR		Cacoal	Cacoal	
ZBCD	CDE	CN		Chengde	Chengde Puning	
PAHY	HYG	US		Hydaburg	Hydaburg Seaplane Base	
PAKC	KCC	US		Coffman Cove	Coffman Cove Seaplane Base	
SBJE	JJD	BR		Cruz	Jericoacoara	
UUYH	UCT	RU		Ukhta	Ukhta	Ujtá
HAAM	AMH	ET		Arba Minch	Arba Minch	
NZPN	PCN	NZ		Picton	Picton Aerodrome	
LFJL	ETZ	FR		Nancy	Metz-Nancy-Lorraine	Metz
KSVC	SVC	US		Silver City	Silver City	
LWOH	OHD	MK		Ohrid	Ohrid "St. Paul the Apostle"	Ocrida
LTCT	IGD	TR		Iğdır	Iğdır	
MMPN	UPN	MX		Uruapan	Lic. y Gen. Ignacio López Rayón	
CYBR	YBR	CA		Brandon	Brandon	
FBFT	FRW	BW		Francistown	Francistown	
SBCX	CXJ	BR		Caxias do Sul	Caxias do Sul	
LEGE	GRO	ES		Girona	Aeroport de Girona - Costa Brava	Gerona
VTBO	TDX	TH		Trat	Trat	
KCEZ	CEZ	US		Cortez	Cortez-Montezuma County	
KGUP	GUP	US		Gallup	Gallup	
KLAM	LAM	US		Los Alamos	Los Alamos County	
KEPH	EPH	US		Ephrata	Ephrata	
KHQM	HQM	US		Hoquiam	Bowerman	
KKLS	KLS	US		Kelso	Southwest Washington	
KONP	ONP	US		Newport	Newport	
KPWT	PWT	US		Bremerton	Bremerton National	
NVSD	TOH	VU		Torres Islands	Torres	Linua Island
GOGG	ZIG	SN		Ziguinchor	Ziguinchor	
URWI	ESL	RU		Elista	Elista	
CZPB	ZPB	CA		Sachigo Lake	Sachigo Lake	
SBMD	MEU	BR		Monte Dourado	Monte Dourado	
DNCA	CBQ	NG		Calabar	Calabar	
KTLR	TLR	US		Tulare	Mefford Field	
LTCD	ERC	TR		Erzincan	Erzincan	
LRCV	CRA	RO		Craiova	Craiova	
URMN	NAL	RU		Nalchik	Nalchik	Nal'chik
UASP	PWQ	KZ		Pavlodar	Pavlodar	
KMDH	MDH	US		Carbondale	Southern Illinois	
TJPS	PSE	PR		Ponce	Mercedita	
ZUGZ	GZG	CN		Garzê County	Garze Gesar	Ganzi County
KAMN	AMN	US		Alma	Gratiot Community	
KGLR	GLR	US		Gaylord	Gaylord	
KHTL	HTL	US		Houghton Lake	Roscommon County-Blodgett Memorial	
KMOP	MOP	US		Mount Pleasant	Mount Pleasant	Mt Pleasant
YPKS	PKE	AU		Parkes	Parkes	
KCIC	CIC	US		Chico	Chico	
KEKA	EKA	US	ACV	Arcata	Murray Field	
KOVE	OVE	US		Oroville	Oroville	
KRBL	RBL	US		Red Bluff	Red Bluff	
WAFD	LLO	ID		Palopo	Palopo Lagaligo	
HEAT	ATZ	EG		Assiut	Assiut	Asyut
KPMP	PPM	US		Pompano Beach	Pompano Beach Airpark	
PHHN	HNM	US		Hana	Hana	
PHMU	MUE	US		Waimea	Waimea-Kohala	
UERP	PYJ	RU		Udachny	Polyarny	Udachni
KHUM	HUM	US		Houma	Houma-Terrebonne	
LTCW	YKO	TR		Yüksekova	Yüksekova	
KPIM	PIM	US		Pine Mountain	Harris County	
USUU	KRO	RU		Kurgan	Kurgan	
BGPT	JFR	GL		Paamiut	Paamiut	
SAVV	VDM	AR		Viedma	Gobernador Edgardo Castello	
YCCY	CNJ	AU		Cloncurry	Cloncurry	
KBMT	BMT	US	BPT	Beaumont	Beaumont	Port Arthur
LGAL	AXD	GR		Alexandroupoli	Alexandroupoli	Alejandrópolis
LGKZ	KZI	GR		Kozáni	Kozani National Airport "Filippos"	
UKDD	DNK	UA		Dnipro	Dnipro	
ENSO	SRP	NO		Stord	Stord / Soerstokken	
KAYS	AYS	US		Waycross	Waycross-Ware County	
KBQK	BQK	US	SSI	Brunswick	Brunswick Golden Isles	
KDBN	DBN	US		Dublin	W. H. 'Bud' Barron	
KEUF	EUF	US		Eufaula	Weedon Field	
KMGR	MGR	US		Moultrie	Moultrie	
KTMA	TMA	US		Tifton	Henry Tift Myers	
KTVI	TVI	US		Thomasville	Thomasville	
KVLD	VLD	US		Valdosta	Valdosta	
KVQQ	VQQ	US	JAX	Jacksonville	Cecil	
KAVQ	AVW	US	TUS	Tucson	Marana	
KBCE	BCE	US		Bryce Canyon	Bryce Canyon	Bryce Canyon City
KINW	INW	US		Winslow	Winslow	
KMLF	MLF	US		Milford	Milford	
UADD	DMB	KZ		Taraz	Taraz	
TRPG	MNI	MS		Montserrat	John A. Osborne	
RPMC	CBO	PH		Cotabato	Awang	Cotabato City
SBJA	JJG	BR		Jaguaruna	Humberto Ghizzo Bortoluzzi Southern	
UKOH	KHE	UA		Kherson	Kherson	Jersón
KHDN	HDN	US		Hayden	Yampa Valley	
CBBC	ZEL	CA		Bella Bella	Bella Bella (Campbell Island)	Waglisla
SKLG	LQM	CO		Puerto Leguízamo	Caucayá Puerto Leguizamo	Caucayá
SKSA	RVE	CO		Saravena	Los Colonizadores	
LKTB	BRQ	CZ		Brno	Brno–Tuřany	
OPTU	TUK	PK		Turbat	Turbat	
KARR	AUZ	US		Aurora	Chicago/Aurora	
LYNI	INI	RS		Niš	Niš Constantine the Great	
LROD	OMR	RO		Oradea	Oradea	Gran Varadino
LGKL	KLX	GR		Kalamata	Kalamata	
HLLS	SEB	LY		Sabha	Sebha	
ZLXH	GXH	CN		Xiahe County	Gannan Xiahe	
SKLT	LET	CO		Leticia	Alfredo Vásquez Cobo	
KCYS	CYS	US		Cheyenne	Cheyenne	
MMCE	CME	MX		Ciudad del Carmen	Ciudad del Carmen	Cd Carmen;Cd. Carmen
UHMA	DYR	RU		Anadyr	Ugolny	
KBBP	BTN	US		Bennettsville	Marlboro County Jetport - HE Avent Field	
KCDN	CDN	US		Camden	Woodward Field	
KHKY	HKY	US		Hickory	Hickory	
KHVS	HVS	US		Hartsville	Hartsville	
KSVH	SVH	US		Statesville	Statesville	
TNCB	BON	BQ		Bonaire Island	Flamingo	Bonaire
LGKV	KVA	GR		Kavála	Kavala	
WASK	KNG	ID		Kaimana	Kaimana	
KCOI	COI	US		Meritt Island	Merritt Island	
WBGF	LGL	MY		Long Lellang	Long Lellang	
WBGI	ODN	MY		Long Seridan	Long Seridan	
MMEP	TPQ	MX		Tepic	Amado Nervo	
KTMB	TMB	US	MIA	Miami	Miami Executive	
MPCH	CHX	PA		Changuinola	Changuinola/Captain Manuel Nino	
LOWK	KLU	AT		Klagenfurt am Wörthersee	Klagenfurt	
VEBU	PAB	IN		Bilaspur Airport	Bilaspur	
WAPN	SQN	ID		Sanana	Sanana	
PAKO	IKO	US		Nikolski	Nikolski Air Station	
HAGO	GDE	ET		Gode	Gode	
SNYA	GGF	BR		Almeirim	Almeirim	
EFKS	KAO	FI		Kuusamo	Kuusamo	
FZUA	KGA	CD		Kananga	Kananga	
UUBI	IWA	RU		Ivanovo	Ivanovo South	
KFHU	FHU	US		Sierra Vista Municipal Libby Army Air Field	Sierra Vista Municipal Libby Army Air Field	
WATA	ABU	ID		Atambua	A. A. Bere Tallo	
WATL	LKA	ID		Larantuka	Larantuka	
DAAJ	DJG	DZ		Djanet	Cheikh Amoud Ben Mokhtar	
SBZM	IZA	BR	JDF	Juiz de Fora	Presidente Itamar Franco	
WIMS	FLZ	ID		Sibolga	Dr. Ferdinand Lumban Tobing	
DATM	BMW	DZ		Bordj Badji Mokhtar	Bordj Mokhtar	
ZWFY	FYN	CN		Fuyun	Fuyun Koktokay	
YSHL	WOL	AU		Wollongong	Illawarra	
HALL	LLI	ET		Lalibela	Lalibela	
WAWD	WNI	ID		Wangi-wangi Island	Matahora	
KSRR	RUI	US		Ruidoso	Sierra Blanca	
SKNQ	NQU	CO		Nuquí	Reyes Murillo	
WAPD	DOB	ID		Dobo	Dobo	
WAPR	NAM	ID		Namlea	Namlea	
LERS	REU	ES		Reus	Reus	
ZLYS	YUS	CN		Yushu	Yushu Batang	
KOXD	OXD	US		Oxford	Miami University	
EFKI	KAJ	FI		Kajaani	Kajaani	
VIPT	PGH	IN		Pantnagar	Pantnagar	
VAPR	PBD	IN		Porbandar	Porbandar	
OERF	RAH	SA		Rafha	Rafha Domestic	
UWPS	SKX	RU		Saransk	Saransk	
KRIL	RIL	US		Rifle	Garfield County	
KDNL	DNL	US	AGS	Augusta	Daniel Field	
UUBP	BZK	RU		Bryansk	Brjansk	
WAMH	NAH	ID		Tahuna	Naha	Taruna
LTAY	DNZ	TR		Denizli	Denizli Çardak	Çardak
LQBK	BNX	BA		Banja Luka	Banja Luka	Bania Luka
KPTB	PTB	US		Petersburg	Petersburg, Dinwiddie County	
HRZA	KME	RW		Kamembe	Kamembe	
OIFS	CQD	IR		Shahr-e Kord	Shahrekord	
RJSR	ONJ	JP		Ōdate	Odate–Noshiro	Noshiro
LTCP	ADF	TR		Adıyaman	Adiyaman	
ZPNL	NLH	CN		Ninglang Yi Autonomous County	Ninglang Luguhu	Lugu Hu
OIMS	AFZ	IR		Sabzevar	Sabzevar	Sabzawār
OIMN	BJB	IR		Bojnūrd	Bojnourd	
HKGA	GAS	KE		Garissa	Garissa	
RPVR	RXS	PH		Roxas City	Roxas	
NTGT	TKP	PF		Takapoto	Takapoto	
OIAH	GCH	IR		Dogonbadan	Gachsaran	Do Gonbadān;Dow Gonbadān
OITK	KHY	IR		Khūy	Khoy	
PAVD	VDZ	US		Valdez	Valdez	
MYCA	ATC	BS		Arthur’s Town	Arthur's Town	Pueblo Arthur
MYCB	TBI	BS		Cat Island	New Bight	
RPVF	CRM	PH		Catarman	Catarman Airfield	
DTTX	SFA	TN		Sfax	Sfax–Thyna	
OETR	TUI	SA		Turaif	Turaif Domestic	
KHSE	HNC	US		Hatteras	Billy Mitchell	
KBML	BML	US		Berlin	Berlin	
KIZG	FRY	US		Fryeburg	Fryeburg/Eastern Slopes	
KHIE	HIE	US		Whitefield	Mount Washington	
KIWI	ISS	US		Wiscasset	Wiscasset	
PAMY	MYU	US		Mekoryuk	Mekoryuk	
CYBC	YBC	CA		Baie-Comeau	Baie-Comeau	
MHUT	UII	HN		Utila	Utila	
SBCB	CFB	BR		Cabo Frio	Cabo Frio	
UEBS	SUK	RU		Batagay-Alyta	Sakkyryr	
KTBR	TBR	US		Statesboro	Statesboro-Bulloch County	
ZYBS	NBS	CN		Baishan	Changbaishan	
ZUPS	LPF	CN		Liupanshui	Liupanshui Yue Zhao	
DAAP	VVZ	DZ		Illizi	Takhamalt - Ibrahim Ghouma	
TQPF	AXA	AI		Anguilla	Clayton J. Lloyd	Anguila
DGTK	TKD	GH		Takoradi	Takoradi	Takoradze
ZULB	LLB	CN		Libo County	Libo	
SKMU	MVP	CO		Mitú	Fabio Alberto León Bentley	
VLSK	ZVK	LA		Savannakhet	Savannakhet	
MMTO	TLC	MX	MEX	Mexico City	Licenciado Adolfo López Mateos	Ciudad de México;México Distrito Federal;Ciudad de Méjico
ZWTL	TLQ	CN		Turpan	Turpan Jiaohe	Turfan
SBRD	ROO	BR		Rondonópolis	Rondonópolis	
UEMA	MQJ	RU		Khonuu	Moma	
UERO	ONK	RU		Olenyok	Olenyok	
PAAL	PML	US		Port Moller	Port Moller	
KMPO	MPO	US		Mount Pocono	Pocono Mountains	
DNSO	SKO	NG		Sokoto	Sokoto	
UHTR	RZH	RU		Preobrazheniye	Preobrazheniye	
ZYTN	TNH	CN		Tonghua	Tonghua Sanyuanpu	
HTKA	TKQ	TZ		Kigoma	Kigoma	
LHDC	DEB	HU		Debrecen	Debrecen	
LLER	ETM	IL	ETH	Eilat	Eilat/Ramon	Elat
OPSK	SKZ	PK		Sukkur	Sukkur	
LTAR	VAS	TR		Sivas	Sivas	
GMTN	TTU	MA		Tétouan	Sania Ramel	Tetuán
UEMU	UMS	RU		Ust-Maya	Ust-Maya	
UEVV	ZIX	RU		Zhigansk	Zhigansk	
SWMW	MBZ	BR		Maués	Maués	
SCGE	LSQ	CL		Los Ángeles	María Dolores	Ciudad de Los Anjeles
LTAZ	NAV	TR		Nevşehir	Nevşehir Kapadokya	
LFBI	PIS	FR		Poitiers	Poitiers–Biard	
ZWYT	YTW	CN		Yutian Wanfang Airport	Yutian Wanfang	
OEAH	HOF	SA		Al Hufūf	Al Ahsa	Hofuf;Al Hofuf
NGFU	FUN	TV		Funafuti	Funafuti	Fongafale (atolón de Funafuti)
LIBP	PSR	IT		Pescara	Abruzzo	
LTFD	EDO	TR		Edremit	Balıkesir Koca Seyit	
KTMK	OTK	US		Tillamook	Tillamook	
ULPB	PES	RU		Petrozavodsk	Petrozavodsk	
UIKB	ODO	RU		Bodaybo	Bodaybo	
YOLD	OLP	AU		Olympic Dam	Olympic Dam	
VYBG	NYU	MM		Nyaung-U	Bagan Nyaung U	Nyaung U
LEVX	VGO	ES		Vigo	Vigo-Peinador	
VTUL	LOE	TH		Loei	Loei	
UUDL	IAR	RU		Yaroslavl	Tunoshna	
LEZG	ZAZ	ES		Zaragoza	Zaragoza	Zaragosa
MUHG	HOG	CU		Holguín	Frank País	
VAND	NDC	IN		Nanded	Nanded	
ZGLG	LLF	CN		Yongzhou	Yongzhou Lingling	Lingling
TNCS	SAB	BQ		Saba Island	Juancho E. Yrausquin	Saba
DNBE	BNI	NG		Benin City	Benin	Ciudad de Benín
WBTM	TGC	MY		Tanjung Manis Airport	Tanjung Manis	
KACT	ACT	US		Waco	Waco	
KADM	ADM	US		Ardmore	Ardmore	
KAFW	AFW	US	FTW	Fort Worth	Fort Worth Alliance	Ft Worth
KALI	ALI	US		Alice	Alice	
KAXS	AXS	US	LTS	Altus	Altus	
KBKD	BKD	US		Breckenridge	Stephens County	
KBWD	BWD	US		Brownwood	Brownwood	
KCFD	CFD	US		Bryan	Coulter Field	
KCRS	CRS	US		Corsicana	C David Campbell Field-Corsicana	
KDRT	DRT	US		Del Rio	Del Rio	
KDUC	DUC	US		Duncan	Halliburton Field	
KEFD	EFD	US	HOU	Houston	Ellington Field	
KELA	ELA	US		Eagle Lake	Eagle Lake	
KELK	ELK	US		Elk City	Elk City Regional Business	
KESF	ESF	US	AEX	Alexandria	Alexandria Esler	
KETN	ETN	US		Eastland	Eastland	
KFST	FST	US		Fort Stockton	Fort Stockton, Fort Stockton-Pecos County	
KGLS	GLS	US		Galveston	Scholes Field	
KGVT	GVT	US		Greenville	Majors	
KHPY	HPY	US		Baytown	Baytown	
KILE	ILE	US		Killeen	Skylark Field	
KLFK	LFK	US		Lufkin	Angelina County	
KMRF	MRF	US		Marfa	Marfa	
KMWL	MWL	US		Mineral Wells	Mineral Wells	
KONY	ONY	US		Olney	Olney	
KPEQ	PEQ	US		Pecos Municipal Airport	Pecos	
KPRX	PRX	US		Paris	Cox Field	
KPSN	PSN	US		Palestine	Palestine	
KPWA	PWA	US	OKC	Oklahoma City	Wiley Post	Okla city
KRSN	RSN	US		Ruston	Ruston	
KSEP	SEP	US		Stephenville Clark Regional Airport	Stephenville Clark	
KSPS	SPS	US		Wichita Falls	Sheppard Air Force Base/Wichita Falls	
KSSF	SSF	US	SAT	San Antonio	Stinson	
KTPL	TPL	US		Temple	Temple, Draughon-Miller Central Texas	
KTXK	TXK	US		Texarkana	Texarkana	
KTYR	TYR	US		Tyler	Tyler Pounds Field	
KVHN	VHN	US		Van Horn	Culberson County	
KWDG	WDG	US		Enid	Enid Woodring	
KASG	SPZ	US	FYV	Fayetteville	Springdale	
EFMA	MHQ	AX		Mariehamn	Mariehamn	
DNKA	KAD	NG		Kaduna	Kaduna	
VNRB	RJB	NP		Rajbiraj Airport	Rajbiraj	
VNSK	SKH	NP		Surkhet	Surkhet	
EKVG	FAE	FO		Faroe Islands	Vágar	Vága Municipality
DAUG	GHA	DZ		Ghardaïa	Noumérat – Moufdi Zakaria	
PADG	RDB	US		Red Dog Mine	Red Dog	
ZUJZ	JZH	CN		Jiuzhaigou	Jiuzhai Huanglong	
RPUT	TUG	PH		Tuguegarao	Tuguegarao	Tuguegarao City
LTCM	NOP	TR		Sinop	Sinop	
WAWH	KSR	ID		Selayar Island	Selayar Haji Aroeppala	Salajar Island
WAWR	RAQ	ID		Muna Island	Sugimanuru	
RPMS	SUG	PH		Surigao	Surigao	Surigao City
SBUA	SJL	BR		São Gabriel da Cachoeira	Sao Gabriel Da Cachoeira	
RPMR	GES	PH		General Santos	General Santos	
MYER	RSD	BS		Rock Sound	Rock Sound	South Eleuthera;South Eleuthera District;Eleuthera Sur
WAFB	TRT	ID		Toraja Airport	Toraja	
SNTF	TXF	BR		Teixeira de Freitas	Teixeira de Freitas	
MMCM	CTM	MX		Chetumal	Chetumal	
VVRG	VKG	VN		Rạch Giá	Rach Gia	
EGPR	BRR	GB		Barra	Barra	Isle of Barra
ZYLD	LDS	CN		Yichun	Yichun Lindu	
WBGQ	BKM	MY		Ba Kelalan	Bakalalan	
EGPU	TRE	GB		Tiree	Tiree	
ZUDC	DCY	CN		Daocheng Xian	Dao Cheng Yading	Dao Cheng Xian
VDSV	KOS	KH		Sihanoukville	Sihanoukville	Ciudad de Sihanoukville;Kampong Saom
SBPK	PET	BR		Pelotas	Pelotas	
SBSM	RIA	BR		Santa Maria	Aeroporto de Santa Maria	
ESMX	VXO	SE		Växjö	Växjö Småland	
LGKS	KSJ	GR		Kasos Island	Kasos Island Public	
LIMZ	CUF	IT		Cuneo	Cuneo	
HCMK	KMU	SO		Kismayo	Kisimayu	Kismaayo;Chisimayu
SARP	PSS	AR		Posadas	Posadas	
SBAC	ARX	BR		Aracati	Canoa Quebrada Dragão do Mar	
VETZ	TEZ	IN		Tezpur	Tezpur	
LTAP	MZH	TR		Amasya	Merzifon	
WAFJ	MJU	ID		Mamuju	Tampa Padang	
SBTG	TJL	BR		Três Lagoas	Três Lagoas	
PAEL	ELV	US		Elfin Cove	Elfin Cove Seaplane Base	
ZBES	YIE	CN		Wenquan	Yiershi	
EGPI	ILY	GB		Islay	Islay	
AYTU	TFI	PG		Tufi	Tufi	
ZYJZ	JNZ	CN		Jinzhou	Jinzhou Bay	
OIZI	IHR	IR		Iranshahr	Iranshahr	
VTUI	SNO	TH		Sakon Nakhon	Sakon Nakhon	
LFBH	LRH	FR		La Rochelle	La Rochelle – Île de Ré	
ULOO	PKV	RU		Pskov	Pskov	
FQNC	MNC	MZ		Nacala	Nacala	Cidade de Nacala;Nacala-Porto
SBMS	MVF	BR		Mossoró	Mocoro / 17 Rosado	
PAMH	LMA	US		Lake Minchumina	Minchumina	
OEAO	ULH	SA		Al- Ula	Prince Abdul Majeed bin Abdulaziz Domestic	Al Ola;Dedan
EIDL	CFN	IE		Donegal	Donegal	
OYSQ	SCT	YE		Socotra	Socotra	
SWLC	RVD	BR		Rio Verde	General Leite de Castro	
KLZU	LZU	US		Lawrenceville	Lawrenceville, Gwinnett County-Briscoe Field	
OSDI	DAM	SY		Damascus	Damascus	Damasco
KGYH	GDC	US	GSP	Greenville	Donaldson Center	
VTPH	HHQ	TH		Hua Hin	Hua Hin	Amphoe Hua Hin;Ban Hua Hin;King Amphoe Ban Hua Hin;King Amphoe Hua Hin
WIDO	NTX	ID		Ranai	Ranai	
SAMR	AFA	AR		San Rafael	San Rafael "Santiago Germano"	
VNTR	TMI	NP		Tumling Tar Airport	Tumling Tar	
LICR	REG	IT		Reggio Calabria	Reggio Calabria	Regio de Calabria
ZYYK	YKH	CN		Yingkou	Yingkou Lanqi	Newchwang
GOGS	CSK	SN		Cap Skirring	Cap Skirring	Cap Skiring
OISR	LFM	IR		Lamerd	Lamerd	
HKWJ	WJR	KE		Wajir	Wajir	
UUOT	TBW	RU		Tambov	Tambov Donskoye	
PFKP	KPB	US		Point Baker	Point Baker Seaplane Base	
ESMT	HAD	SE		Halmstad	Halmstad	
SEST	SCY	EC		San Cristóbal Island	San Cristóbal	Isla Chatham;Isla San Cristóbal;Chatham Island
ZUKJ	KJH	CN		Kaili	Kaili Huangping	
ZGBS	AEB	CN		Baise	Baise Bama	Baise City
WBGL	LKH	MY		Long Akah	Long Akah	
MUSC	SNU	CU		Santa Clara	Abel Santamaría	
ZBEN	EJN	CN		Ejina Banner	Taolai	
UTSB	BHK	UZ		Bukhara	Bukhara	Bujará
SKGP	GPI	CO		Guapí	Guapi	
LPPS	PXO	PT		Ilha de Porto Santo	Porto Santo	Porto Santo Island
TNCE	EUX	BQ		Oranjestad	F. D. Roosevelt	
EKEB	EBJ	DK		Esbjerg	Esbjerg	
RPVC	CYP	PH		Calbayog City	Calbayog	
MRQP	XQP	CR		Quepos	Quepos La Managua	
KDLN	DLN	US		Dillon	Dillon	
KISN	ISN	US		Williston	Sloulin Field	
KLWT	LWT	US		Lewistown	Lewistown	
KMLS	MLS	US		Miles City	Frank Wiley Field	
KPOY	POY	US		Lovell	Powell	
KSMN	SMN	US		Salmon	Lemhi County	
SBBZ	BZC	BR		Armação dos Búzios	Armação dos Búzios	
SDAG	GDR	BR		Angra dos Reis	Angra dos Reis	
VABV	BHU	IN		Bhavnagar	Bhavnagar	
VADU	DIU	IN		Diu	Diu	
HTKH	KBH	TZ		Kahama	Buzwagi	
LOWL	LNZ	AT		Linz	Linz	
WAEM	PGQ	ID		Maba	Pekaulang Buli	Pekaulang
SNMA	MTE	BR		Monte Alegre	Monte Alegre	
RPVJ	MBT	PH		Masbate	Moises R. Espinosa	
RJEO	OIR	JP		Okushiri	Okushiri	
WAHP	PWL	ID		Purwokerto	General Sudirman	
DFOO	BOY	BF		Bobo-Dioulasso	Bobo Dioulasso	
MUGM	NBW	CU	GAO	Guantánamo	Guantanamo Bay Naval Base	
VLXK	XKH	LA		Phonsavan	Xieng Khouang	
UHNN	NLI	RU		Nikolayevsk-on-Amure	Nikolayevsk-on-Amur	
OOKB	KHS	OM		Khasab	Khassab	
GCHI	VDE	ES		Valverde	El Hierro	
VELR	IXI	IN		North Lakhimpur	Lilabari	
FMMS	SMS	MG		Sainte-Marie	Sainte-Marie Aerodrome	
MMIA	CLQ	MX		Colima	Colima	
VOAT	AGX	IN		Agatti Island	Agatti	Aucutta Island
MMPS	PXM	MX		Puerto Escondido	Puerto Escondido	
PAOR	ORT	US		Northway	Northway	
VIBR	KUU	IN		Kulu	Kullu Manali	Kullu
ZUAL	NGQ	CN		Gar	Ngari Gunsa	Shiquanhe
SLRQ	RBQ	BO		Rurrenabaque	Rurrenabaque	Rurre
ZUWL	CQW	CN		Wulong District	Chongqing Xiannüshan	Wulong
RPUY	CYZ	PH		Cauayan	Cauayan	
ZYJD	JGD	CN		Jiagedaqi	Jiagedaqi	
RKNY	YNY	KR		Yangyang	Yangyang	
UHMP	PWE	RU		Pevek	Pevek	
KMKC	MKC	US		Kansas City	Charles B. Wheeler Downtown	
FTTY	FYT	TD		Faya-Largeau	Faya-Largeau	Faya
KASY	ASY	US		Ashley	Ashley	
KBBB	BBB	US		Benson	Benson	City of Benson
KBDE	BDE	US		Baudette	Baudette	
KBKX	BKX	US		Brookings	Brookings	
KCKN	CKN	US		Crookston	Crookston Municipal Airport-Kirkwood Field	
KDTL	DTL	US		Detroit Lakes	Detroit Lakes	
KFFM	FFM	US		Fergus Falls	Fergus Falls Municipal/Einar Mickelson Field	
KGPZ	GPZ	US		Grand Rapids	Grand Rapids/Itasca County Airport-Gordon Newstrom Field	
KHON	HON	US		Huron	Huron	
KMHE	MHE	US		Mitchell	Mitchell	
KMJQ	MJQ	US		Jackson	Jackson	
KMML	MML	US		Marshall	Marshall, Southwest Minnesota Regional Airport - Marshall/Ryan Field	
KOTG	OTG	US		Worthington	Worthington	
KSUW	SUW	US		Superior	Richard I. Bong	
KTVF	TVF	US		Thief River Falls	Thief River Falls	
KYKN	YKN	US		Yankton	Chan Gurney	
ZUWS	WSK	CN		Wushan	Chongqing Wushan	
FAPG	PBZ	ZA		Plettenberg Bay	Plettenberg Bay	Plettenberg
ZLQY	IQN	CN		Qingyang Shi	Qingyang	
KEWK	EWK	US		Newton	Newton City-County	
KFOE	FOE	US	TOP	Topeka	Topeka	
KLWC	LWC	US		Lawrence	Lawrence	
KOJC	OJC	US	MKC	Kansas City	Johnson County Executive	
KTOP	TOP	US		Topeka	Philip Billard	
ZSLD	LCX	CN		Longyan	Longyan Guanzhishan	
ZURK	RKZ	CN		Rikaze	Shigatse Peace	Samzhubzê District;Xigazê;Shigatse
YCBP	CPD	AU		Coober Pedy	Coober Pedy	
YOLW	ONS	AU		Onslow	Onslow	
UIKK	KCK	RU		Kirensk	Kirensk	
SCPQ	MHC	CL	WCA	Castro	Mocopulli	Chiloé
VIBK	BKB	IN		Bikaner	Nal	
SULS	PDP	UY		Punta del Este	Capitán de Corbeta Carlos A. Curbelo	
ZLJC	JIC	CN		Jinchang	Jinchang Jinchuan	
KUZA	RKH	US		Rock Hill	Rock Hill, Rock Hill - York County	
CYZP	YZP	CA		Sandspit	Sandspit	
KOKH	ODW	US		Oak Harbor	AJ Eisenberg	
YLTN	LVO	AU		Laverton	Laverton	
YWLU	WUN	AU		Wiluna	Wiluna	
LRTM	TGM	RO		Târgu Mureş	Târgu Mureș Transilvania	
LRSM	SUJ	RO		Satu Mare	Satu Mare	
YWWI	WWI	AU		Woodie Woodie Airport	Woodie Woodie	
FMMV	MOQ	MG		Morondava	Morondava	
PADK	ADK	US		Adak Island	Adak	Isla Adak
LIMP	PMF	IT	MIL	Milan	Parma	
SKPI	PTX	CO		Pitalito	Pitalito	
NTKN	NIU	PF		Niau	Niau	Niau Atoll;Niau Island
UTNN	NCU	UZ		Nukus	Nukus / Karakalpakstan	
EFOU	OUL	FI		Oulu	Oulu	
SKVG	VGZ	CO		Villa Garzón	Villa Garzón	Villagarzon
ENSB	LYR	SJ		Longyearbyen	Svalbard Airport, Longyear	
WIDL	LMU	ID		Jemaja Island	Jemaja Island Letung	
VAJM	JGA	IN		Jamnagar	Jamnagar	
RPMH	CGM	PH		Mambajao	Camiguin	Camiguin Island
VTSE	CJM	TH		Chumphon	Chumphon	
VTSR	UNN	TH		Ranong	Ranong	
ZLZY	YZY	CN		Zhangye	Zhangye Ghanzhou	
OIFK	KKS	IR		Kashan	Kashan	
EGPN	DND	GB		Dundee	Dundee Riverside	
ZBHZ	HUO	CN		Holingol County	Huolinhe	Huolin Gol County
UHTG	AEM	RU		Amgu	Amgu	
LTCL	SXZ	TR		Siirt	Siirt	
SCVD	ZAL	CL		Valdivia	Pichoy	
SKEJ	EJA	CO		Barrancabermeja	Yariguíes	
URMS	IGT	RU		Magas	Magas	
ZYHE	HEK	CN		Heihe	Heihe Aihui	
EGEC	CAL	GB		Campbeltown	Campbeltown	
VIJR	JSA	IN		Jaisalmer	Jaisalmer	
RKJK	KUV	KR		Gunsan	Gunsan	
RKNW	WJU	KR		Wŏnju	Wonju	
KGKT	GKT	US		Gatlinburg	Gatlinburg-Pigeon Forge	
UAAL	USJ	KZ		Usharal	Usharal	
WICA	KJT	ID		Kabupaten Majalengka	Majalengka Kertajati	Majalengka Regency
EIKY	KIR	IE		Kerry	Kerry	County Kerry;Co Kerry
SWCA	CAF	BR		Carauari	Carauari	
ROKJ	UEO	JP		Kumejima	Kumejima	
SVBM	BRM	VE		Barquisimeto	Jacinto Lara	
SVCN	CAJ	VE		Canaima	Canaima	
LTBH	CKZ	TR		Çanakkale	Çanakkale	
OITM	ACP	IR		Marāgheh	Sahand	
OIZB	ACZ	IR		Zābol	Zabol	
OIKM	BXR	IR		Bam	Bam	
OITP	PFQ	IR		Pārsābād	Parsabad-Moghan	
OIKR	RJN	IR		Rafsanjān	Rafsanjan	
OIMT	TCX	IR		Tabas	Tabas	Golshan;Gulshan
EFJO	JOE	FI		Joensuu	Joensuu	
GAGO	GAQ	ML		Gao	Gao	
OISJ	JAR	IR		Jahrom	Jahrom	
OISY	YES	IR		Yasuj	Yasuj	
DNMK	MDI	NG		Makurdi	Makurdi	
VVCM	CAH	VN		Cà Mau	Cà Mau	
VYHH	HEH	MM		Heho	Heho	
FKKU	BFX	CM		Bafoussam	Bafoussam	
MGPB	PBR	GT		Puerto Barrios	Puerto Barrios	
CYAZ	YAZ	CA		Tofino	Tofino/Long Beach	
EPBY	BZG	PL		Bydgoszcz	Bydgoszcz Ignacy Jan Paderewski	
VYLS	LSH	MM		Lashio	Lashio	
WAEW	OTI	ID		Morotai Island	Pitu	
VTCP	PRH	TH		Phrae	Phrae	
CYLL	YLL	CA		Lloydminster	Lloydminster	
SBDB	BYO	BR		Bonito	Bonito	
KAIA	AIA	US		Alliance	Alliance	
KAXX	AXX	US		Angel Fire	Angel Fire	
KBJC	BJC	US	DEN	Denver	Rocky Mountain Metropolitan	
KGLD	GLD	US		Goodland	Goodland	
KGXY	GXY	US		Greeley	Greeley-Weld County	
KHDE	HDE	US		Holdrege	Brewster Field	
KLAA	LAA	US		Lamar	Lamar	
KLVS	LVS	US		Las Vegas	Las Vegas	
KLXN	LXN	US		Lexington	Jim Kelly Field	
KLXV	LXV	US		Leadville	Lake County	
KMCK	MCK	US		McCook	McCook Ben Nelson	
KSNY	SNY	US		Sidney	Sidney	
KSTK	STK	US		Sterling Municipal Airport	Sterling	
KTOR	TOR	US		Torrington	Torrington	
UITT	UKX	RU		Ust’-Kut	Ust-Kut	Ust'-Kut
UTDL	LBD	TJ		Khujand	Khudjand	Khodjent
RJOW	IWJ	JP		Masuda	Iwami	
HAGB	GOB	ET		Bale Robe	Robe	Goba
LIPR	RMI	IT		Rimini	Federico Fellini	
LGIO	IOA	GR		Ioánnina	Ioannina National	Ioánina
LTFC	ISE	TR		Isparta	Suleyman Demirel	
GAKY	KYS	ML		Kayes	Kayes Dag Dag	
SKTL	TLU	CO		Santiago de Tolú	Golfo de Morrosquillo	Tolú
MUCC	CCC	CU		Cayo Coco Island	Jardines del Rey	
EGOV	VLY	GB		Anglesey	Royal Air Force Valley	
LDRI	RJK	HR		Rijeka	Rijeka/Krk	Krk
LTBZ	KZR	TR		Kütahya	Kütahya Zafer	
DAUH	HME	DZ		Hassi Messaoud	Oued Irara-Krim Belkacem	
VQBT	BUT	BT		Jakar	Bathpalathang	
HSKA	KSL	SD		Kassala	Kassala	
CYYQ	YYQ	CA		Churchill	Churchill	
SCIP	IPC	CL		Easter Island	Mataveri	Isla de Pascua;Rapa Nui
ZYBA	DBC	CN		Baicheng	Baicheng Chang'an	
LKPD	PED	CZ		Pardubice	Pardubice	
NZWS	WSZ	NZ		Westport	Westport	
MZCZ	CZH	BZ		Corozal	Corozal	
SBUG	URG	BR		Uruguaiana	Uruguaiana Aeroporto	
NFTV	VAV	TO		ʻUtu Vavaʻu	Vava'u	
CYBD	QBC	CA		Bella Coola	Bella Coola	
KFBL	FBL	US		Faribault	Faribault	
OIBL	BDH	IR		Bandar-e Lengeh	Bandar Lengeh	
EDHL	LBC	DE		Lübeck	Lübeck	Lubeca
WITM	LSW	ID		Lhokseumawe	Lhokseumawe / Malikussaleh	
LRCK	CND	RO		Mihail Kogălniceanu	Mihail Kogălniceanu	Constanța;Constanza
GVSN	SNE	CV		Ilha de São Nicolau	Preguiça	São Nicolau
SBNM	GEL	BR		Santo Ângelo	Santo Ângelo	
CYYE	YYE	CA		Fort Nelson	Northern Rockies	
LRBM	BAY	RO		Baia Mare	Baia Mare	
NZCI	CHT	NZ		Chatham Island	Chatham Island	
UTFN	NMA	UZ		Namangan	Namangan	
VOJV	VDY	IN		Vidyanagar Airport	Vidyanagar	Jindal Vijaynagar Airport;Aeropuerto Jindal Vijaynagar
RJNW	NTQ	JP		Wajima	Noto	
KCXP	CSN	US		Carson City	Carson	
UCFL	IKU	KG		Issyk-Kul Region	Issyk-Kul	Provincia de Ysyk-Kol
CYDQ	YDQ	CA		Dawson Creek	Dawson Creek	
LGSY	SKU	GR		Nisí Skýros	Skiros	Esciros;Skyros
WAFP	PSJ	ID		Poso	Kasiguncu	
KALX	ALX	US		Alexander City	Thomas C Russell Field	
KANB	ANB	US		Anniston	Anniston Metropolitan	
KAPT	APT	US		Marion County	Marion County	Condado de Marion;Marion
KDNN	DNN	US		Dalton	Dalton	
KGAD	GAD	US		Gadsden	Northeast Alabama	
KGRD	GRD	US		Greenwood	Greenwood County	
KHBG	HBG	US	LUL	Laurel	Hattiesburg	
KHKS	HKS	US	JAN	Jackson	Hawkins Field	
KLEE	LEE	US		Leesburg	Leesburg	
KLGC	LGC	US		LaGrange	La Grange, Callaway	La Grange
KLUL	LUL	US		Laurel	Hesler-Noble Field	
KMCB	MCB	US		McComb	Mc Comb/Pike County Airport/John E Lewis Field	
KWDR	WDR	US		Winder	Barrow County	
UACK	KOV	KZ		Kokshetau	Kokshetau	
WITC	MEQ	ID		Meulaboh	Cut Nyak Dhien	
KARW	BFT	US		Beaufort	Beaufort County	
RJER	RIS	JP		Rishiri Chō	Rishiri	
SECO	OCC	EC		Puerto Francisco de Orellana	Francisco De Orellana	
YPBO	PBO	AU		Paraburdoo	Paraburdoo	
WIME	AEG	ID		Aekgadang	Aek Godang	
KDTA	DTA	US		Delta	Delta	
KELY	ELY	US		Ely	Ely Airport-Yelland Field	
KRIF	RIF	US		Richfield	Richfield	
KTTD	TTD	US	PDX	Portland	Portland–Troutdale	
OODQ	DQM	OM		Duqm	Duqm	
KALM	ALM	US		Alamogordo	Alamogordo-White Sands	
KDUG	DUG	US		Douglas	Bisbee-Douglas	
KOLS	OLS	US		Nogales	Nogales	
KONM	ONM	US		Socorro	Socorro	
KMKY	MRK	US		Marco Island	Marco Island	
LTBU	TEQ	TR		Tekirdağ	Tekirdağ Çorlu	Provincia de Tekirdağ;Tekirdağ Province
YBKE	BRK	AU		Bourke	Bourke	
GMAZ	OZG	MA		Zagora	Zagora	
CYQZ	YQZ	CA		Quesnel	Quesnel	
VYME	MGZ	MM		Myeik	Myeik	
KBOW	BOW	US		Bartow	Bartow	
KFPR	FPR	US		Fort Pierce	Saint Lucie County	Ft. Pierce
KGIF	GIF	US		Winter Haven	Winter Haven's Gilbert	
KPHK	PHK	US		Pahokee	Palm Beach County Glades	
KTIX	TIX	US		Titusville	Space Coast	
KZPH	ZPH	US		Zephyrhills	Zephyrhills	
KOMK	OMK	US		Omak	Omak	
ZUKD	KGT	CN		Kangding	Garzê Kangding	
LEBZ	BJZ	ES		Badajoz	Badajoz	
KMIT	MIT	US		Shafter	Shafter / Kern County	
ZUNP	HZH	CN		Liping Xian	Liping	
CZMT	ZMT	CA		Masset	Masset	
KDRM	DRE	US		Drummond Island	Drummond Island	
BIVM	VEY	IS		Vestmannaeyjar	Vestmannaeyjar	
SARC	CNQ	AR		Corrientes	Corrientes	Ciudad de Corrientes
DAUI	INZ	DZ		In Salah	In Salah	
ZSWA	WHA	CN	WHU	Wuhu	Wuhu Xuanzhou	
VVVD	VDO	VN		Cẩm Phả	Van Don	
YMRB	MOV	AU		Moranbah	Moranbah	
NTMP	UAP	PF		Ua Pou Island	Ua Pou	Adams Island
FAMG	MGH	ZA		Margate	Margate	
WITK	TXE	ID		Takengon	Takengon Rembele	
UASK	UKK	KZ		Ust-Kamenogorsk	Oskemen	
VCCS	GIU	LK		Sigiriya	Sigiriya	
LFBL	LIG	FR		Limoges	Limoges-Bellegarde	
UHWP	TLY	RU		Plastun	Plastun	
LTBR	YEI	TR		Yenişehir	Bursa Yenişehir	Bursa
UELL	NER	RU		Chul’man	Chulman	Chul'man
FMCI	NWA	KM		Bandaressalam	Mohéli Bandar Es Eslam	
CZBF	ZBF	CA		Bathurst	Bathurst	
GATB	TOM	ML		Timbuktu	Timbuktu	Tombuctú
FLSW	SLI	ZM		Solwezi	Solwezi	
KLPC	LPC	US		Lompoc	Lompoc	
EFJY	JYV	FI		Jyväskylä	Jyväskylä	
KSKX	TSM	US		Taos	Taos	
UUYW	VKT	RU		Vorkuta	Vorkuta	
ZUAS	AVA	CN		Anshun	Anshun Huangguoshu	
LGSO	JSY	GR		Nisí Sýros	Syros Island National	Syros;Siros
KISO	ISO	US		Kinston	Kinston Regional Jetport	
RPSV	SWL	PH		San Vicente	San Vicente	
YKAL	UBU	AU		Kalumburu	Kalumburu	
SWGN	AUX	BR		Araguaína	Araguaína	
FZFK	GMA	CD		Gemena	Gemena	
MYLD	LGI	BS		Long Island	Deadman's Cay	Deadman's Cay Settlement
FASS	SIS	ZA		Sishen	Sishen	
KMQS	CTH	US		Coatesville	Chester County G O Carlson	
OPRK	RYK	PK		Rahim Yar Khan	Shaikh Zayed	
YSNF	NLK	NF		Norfolk Island	Norfolk Island	Isla Norfolk
KDWH	DWH	US	HOU	Houston	David Wayne Hooks Memorial	
KMDD	MDD	US	MAF	Midland	Midland Airpark	
DTNH	NBE	TN		Enfidha	Enfidha – Hammamet	
YARG	GYL	AU		Argyle Diamond Mine	Argyle	Argyle Village
KPTW	PTW	US		Pottstown	Pottstown Limerick	
KCAR	CAR	US		Caribou	Caribou	
KHUL	HUL	US		Houlton	Houlton	
KMLT	MLT	US		Millinocket	Millinocket	
RPVS	EUQ	PH		Province of Antique	Evelio B. Javier	
FZAG	MNB	CD		Moanda	Moanda	
WAEK	KAZ	ID		Kao	Kao Kuabang	Kau
WALM	LNU	ID		Malinau	Malinau Robert Atty Bessing	Malinau City
GVMA	MMO	CV		Vila do Maio	Maio	Porto Inglês
SLYA	BYC	BO		Yacuiba	Yacuiba	
WAEL	LAH	ID		Labuha	Oesman Sadik	
CYMM	YMM	CA		Fort McMurray	Fort McMurray	
KJKA	GUF	US		Gulf Shores	Jack Edwards	
EKSB	SGD	DK		Sønderborg	Sønderborg	Soenderborg
YCOM	OOM	AU		Cooma	Cooma–Snowy Mountains	
SKBS	BSC	CO		Bahía Solano	José Celestino Mutis	Ciudad de Mutis;Ciudad Mutis
DAAE	BJA	DZ		Béjaïa	Bejaia	Bugía;Bijāya
ZYFY	FYJ	CN		Fuyuan	Fuyuan	
YMDG	DGE	AU		Mudgee	Mudgee	
LIRZ	PEG	IT		Perugia	Perugia San Francesco d'Assisi – Umbria	
PATC	TNC	US		Tin City	Tin City LRRS	
SPHI	CIX	PE		Chiclayo	Cap. FAP José A. Quiñones Gonzáles	
UTDK	TJU	TJ		Kŭlob	Kulob	
DAAS	QSF	DZ		Sétif	Ain Arnat	
MTCA	CYA	HT		Les Cayes	Antoine-Simon	Los Cayos
SAVY	PMY	AR		Puerto Madryn	Puerto Madryn, CHT	
PALU	LUR	US		Cape Lisburne LRRS Airport	Cape Lisburne LRRS	
EEKE	URE	EE		Kuressaare	Kuressaare	
ZUHY	AHJ	CN		Longri Nongmuchang	Hongyuan	Aba Hongyuan
SPNC	HUU	PE		Huánuco	Alférez FAP David Figueroa Fernandini	
FOON	MVB	GA		Franceville	Franceville / Mvengue	
FTTD	MQQ	TD		Moundou	Moundou	
CYHI	YHI	CA		Ulukhaktok	Ulukhaktok/Holman Island	
SBCJ	CKS	BR		Parauapebas	Parauapebas Carajás	
HTMP	NPY	TZ		Mpanda	Mpanda	
UNKY	KYZ	RU		Kyzyl	Kyzyl	
OMDW	DWC	AE	DXB	Dubai	Dubai World Central - Al Maktoum	Dubai City
UDSG	LWN	AM		Gyumri	Shirak	
NTGR	RKA	PF		Aratika	Aratika	
LGKJ	KZS	GR		Megísti	Kastellorizo Island Public	
NTGO	TKV	PF		Tatakoto Atoll	Tatakoto	
VEPG	IXT	IN		Pasighat Airport	Pasighat	
HTRU	GIT	TZ		Geita	Mchauru	
LTAL	KFS	TR		Kastamonu	Kastamonu	
FMEP	ZSE	RE		Saint-Pierre	Saint-Pierre - Pierrefonds	
OEDM	DWD	SA		Ad Dawādimī	Dawadmi Domestic	
VILD	LUH	IN		Ludhiana	Ludhiana	
LGKC	KIT	GR		Cythera	Kithira	Citera;Kythera;Cythera Island
NTMU	UAH	PF		Ua Huka	Ua Huka	Ua Huka Island
YBCK	BKQ	AU		Blackall	Blackall	
OINN	NSH	IR		Nowshahr	Noshahr	
SKPP	PPN	CO		Popayán	Guillermo León Valencia	
EPSY	SZY	PL		Szymany	Szczytno-Szymany	
POKW	KWF	US		Waterfall	Waterfall Seaplane Base	
GMFK	ERH	MA		Errachidia	Errachidia Moulay Ali Cherif	Er-Rachidía
OPGD	GWD	PK		Gwadar	Gwadar	
HSWW	WUU	SS		Wau	Wau	
YBAR	BCI	AU		Barcaldine	Barcaldine	
ZLDL	HXD	CN		Delingha	Delingha	Delhi
HKMA	NDE	KE		Mandera	Mandera	
MUCM	CMW	CU		Camagüey	Ignacio Agramonte	
NZWF	WKA	NZ		Wanaka	Wanaka	Pembroke
DAON	TLM	DZ		Tlemcen	Tlemcen Zenata	Tremecén
YCBA	CAZ	AU		Cobar	Cobar	
TFFM	GBJ	GP		Marie-Galante Island	Marie-Galante	
LFRQ	UIP	FR		Quimper	Quimper-Pluguffan	
UHSK	EKS	RU		Shakhtërsk	Shakhtersk	
UHMW	SWV	RU		Evensk	Severo-Evensk	
DNMA	MIU	NG		Maiduguri	Maiduguri	
DNYO	YOL	NG		Yola	Yola	
EIKN	NOC	IE		Knock	Ireland West Airport Knock	Charlestown
MYBS	BIM	BS		Bimini District	South Bimini	Bimini
RJTH	HAC	JP		Hachijō Jima	Hachijojima	Hachijojima Island
EFRO	RVN	FI		Rovaniemi	Rovaniemi	
ZWNL	NLT	CN		Xinyuan	Nalati	
WMPR	RDN	MY		Pulau Redang	Redang	
SPLO	ILQ	PE		Ilo	Ilo	
FMNR	WMN	MG		Maroantsetra	Maroantsetra	
TJVQ	VQS	PR		Vieques Island	Antonio Rivera Rodríguez	Vieques Municipality;Vieques Municipio;Vieques
HLKF	AKF	LY		Kufra	Kufra	Al Jawf
UIKE	ERG	RU		Yerbogachen	Yerbogachen	
LFBE	EGC	FR		Bergerac	Bergerac-Roumanière	
MDCY	AZS	DO		Samaná Province	Samaná El Catey	Distrito de Samana;Samaná;Provincia de Samaná
ZYDU	DTU	CN		Wudalianchi	Wudalianchi Dedu	
NFCI	ICI	FJ		Cicia Island	Cicia	Thithia Island;Dzizia Island
NFNO	KXF	FJ		Koro	Koro Island	
NFVB	VBV	FJ		Vanuabalavu Island	Vanuabalavu	Vanua Balavu Island;Sir Charles Middleton Island
SKBU	BUN	CO		Buenaventura	Buenaventura	
SKSJ	SJE	CO		San José del Guaviare	Jorge Enrique González Torres	
SKSV	SVI	CO		Eduardo Falla Solano Airport	Eduardo Falla Solano	
SEMT	MEC	EC		Manta	Eloy Alfaro	
VGBR	BZL	BD		Barishal	Barisal	
VGRJ	RJH	BD		Rajshahi	Shah Makhdum	
WAFY	UOL	ID		Kabupaten Buol	Pogogul	Buol Regency
HLZN	ZIS	LY		Zintan	Zintan	
SKAG	HAY	CO		Aguachica	Hacaritama	
SKTM	TME	CO		Tame	Aeropuerto Gabriel Vargas Santos	
NFNK	LKB	FJ		Lakeba Island	Lakeba	
DATG	INF	DZ		In Guezzam	In Guezzam	
LGRX	GPA	GR		Áraxos	Patras Araxos	
UUYX	UTS	RU		Ust-Tsilma	Ust-Tsilma	
RJEC	AKJ	JP		Asahikawa	Asahikawa	
DAOR	CBH	DZ		Béchar	Bechar	
ZLGL	GMQ	CN		Maqin County	Golog Maqin	Golog
LKKV	KLV	CZ		Karlovy Vary	Karlovy Vary	
OYRN	RIY	YE		Mukalla	Riyan	Al Mukalla
PLCH	CXI	KI		Kiritimati Island	Cassidy	Kiritimati
MHPL	PEU	HN		Puerto Lempira	Puerto Lempira	
UTST	TMJ	UZ		Termez Airport	Termez	
OMAL	AAN	AE		Al Ain City	Al Ain	
KTCM	TCM	US	TIW	Tacoma	McChord Field Airport (Joint Base Lewis-McChord)	
FNHU	NOV	AO		Huambo	Albano Machado	
FNUB	SDD	AO		Lubango	Lubango	
DAOF	TIN	DZ		Tindouf	Tindouf	Tinduf
TKPN	NEV	KN		Charlestown	Vance W. Amory	
DAUE	ELG	DZ		El Menia	El Golea	
ZLHX	HTT	CN		Huatugou	Haixi Mangnai	
SKRH	RCH	CO		Riohacha	Almirante Padilla	Rio de la Hacha
MYSM	ZSA	BS		San Salvador Island	San Salvador	Guanahani Island;Watling Island;Watlings Island;Guanahaní
LFLS	GNB	FR	LYS	Lyon	Alpes–Isère	
DAUZ	IAM	DZ		I-n-Amenas	In Aménas	
NTGN	NAU	PF		Napuka Atoll	Napuka	Napuka Island;Pukaroa Atoll
SBPG	PGZ	BR		Ponta Grossa	Ponta Grossa	
MDLR	LRM	DO		La Romana	La Romana	
SCNT	PNT	CL		Puerto Natales	Tte. Julio Gallardo	
LELN	LEN	ES		León	León	
WAMN	MNA	ID		Melonguanne	Melangguane	Melonguane
MMCP	CPE	MX		Campeche	Ing. Alberto Acuña Ongay	San Francisco de Campeche
VIPK	IXP	IN		Pathankot Air Force Station	Pathankot Air Force Station	
MMCV	CVM	MX		Ciudad Victoria	General Pedro J. Méndez	Cd. Victoria
MMIT	IZT	MX		Ixtepec	Ixtepec	San Geronimo Ixtepec
MMLC	LZC	MX		Ciudad Lázaro Cárdenas	Lázaro Cárdenas	
MMPG	PDS	MX		Piedras Negras	Piedras Negras	Piedrasnegras
ZYJS	JSJ	CN		Jiansanjiang	Jiansanjiang	
HSSG	EGN	SD		Al-Junaynah	Geneina	El Geneina;Al Junaynah
HSNN	UYL	SD		Nyala	Nyala	
FZNP	BNC	CD		Beni	Beni-Mavivi	
RPUW	MRQ	PH		Marinduque Island	Marinduque	
RPVU	TBH	PH		Tablas Island	Romblon Tugdan	Isla Tablas
LECH	CDT	ES		Castelló de la Plana	Castellón–Costa Azahar	Castellón de la Plana
UTSA	NVI	UZ		Navoiy	Navoi	
SANR	RHD	AR		Termas de Río Hondo	Las Termas	
NFNR	RTA	FJ		Rotuma	Rotuma	
VRDA	NMF	MV		Maafaru Island	Maafaru	
UAKD	DZN	KZ		Zhezqazghan	Zhezkazgan	
VOBR	IXX	IN		Bidar	Bidar	
ESMQ	KLR	SE		Kalmar	Kalmar Öland	
DAUB	BSK	DZ		Biskra	Biskra	
WBKT	KUD	MY		Kudat	Kudat	
OENN	NUM	SA		Neom	Neom Bay	
EHGG	GRQ	NL		Groningen	Groningen Airport Eelde	Groninga
UZFA	AZN	UZ		Andijon	Andizhan	Andiján
SBDO	DOU	BR		Dourados	Dourados	
MYRP	RCY	BS		Rum Cay Island	Port Nelson	Rum Cay;Rum Cay District;Isla Rum
HTSO	SGX	TZ		Songea	Songea	
UHHD	DLR	RU		Dalnerechensk	Dalnerechensk	
SBPB	PHB	BR		Parnaíba	Parnaiba Aeroporto	
DAUO	ELU	DZ		Guemar	Abdel Kader Lamoudi	El Oued
LTBY	AOE	TR	ESK	Eskişehir	Eskişehir Anadolu	
RPUH	SJI	PH		San Jose	San Jose	
OPZB	PZH	PK		Zhob	Zhob	
DABT	BLJ	DZ		Batna	Mostépha Ben Boulaid	Batna City
HUJI	JIN	UG		Jinja	Jinja	
NTGY	ZTA	PF		Atoll Tureia	Tureia	
EPLL	LCJ	PL		Łódź	Łódź Władysław Reymont	Lodz
ESNS	SFT	SE		Skellefteå	Skellefteå	
OPBW	BHV	PK		Bahawalpur	Bahawalpur	
VAKS	IXK	IN		Keshod	Keshod	
FZWA	MJM	CD		Mbuji-Mayi	Mbuji Mayi	
SBCN	CLV	BR		Caldas Novas	Caldas Novas	
DNJO	JOS	NG		Jos	Yakubu Gowon	
SPQU	AQP	PE		Arequipa	Rodríguez Ballón	
SCJO	ZOS	CL		Osorno	Cañal Bajo Carlos - Hott Siebert	
EGYP	MPN	FK		Mount Pleasant	Mount Pleasant	Puerto Stanley;Port Stanley;Stanley;Islas Malvinas;Falkland Islands
UKLI	IFO	UA		Ivano-Frankivsk	Ivano-Frankivsk	
VTCH	HGN	TH		Mae Hong Son	Sanam Bin Mae Hong Son	
EDVE	BWE	DE		Wolfsburg	Braunschweig-Wolfsburg	Braunschweig;Brunswick
VOSM	SXV	IN		Salem	Salem	
HCMB	BIB	SO		Baidoa	Baidoa	
OPCH	CJL	PK		Chitral	Chitral	Chetrar
OPSS	SDT	PK		Saidu Sharif Airport	Saidu Sharif	
SPUR	PIU	PE		Piura	Capitán FAP Guillermo Concha Iberico	
SPGM	TGI	PE		Tingo María	Tingo María	
VOPC	PNY	IN		Puducherry	Pondicherry	
OAFZ	FBD	AF		Fayzabad	Fayzabad	
OAZJ	ZAJ	AF		Zaranj	Zaranj	
UENI	VHV	RU		Verkhnevilyuysk	Verkhnevilyuysk	
UENW	VYI	RU		Vilyuysk	Vilyuysk	Viliúisk
YNRV	RVT	AU		Ravensthorpe	Ravensthorpe	
OAFR	FAH	AF		Farah	Farah	
OAUZ	UND	AF		Kunduz	Kunduz	Qundūz
DAOI	CFK	DZ		Chlef	Chlef	ash-Shalif
MMDA	CUA	MX		Ciudad Constitución	Ciudad Constitución	
EVLA	LPX	LV		Liepāja	Liepaja East	
OATN	TII	AF		Tarinkot	Tarin Kowt	Tirinkot;Tareen
FLMA	MNS	ZM		Mansa	Mansa	
SADP	EPA	AR		El Palomar	El Palomar	
VYKL	KMV	MM		Kalemyo	Kalay	
UKON	NLV	UA		Mykolayiv	Mykolaiv	
VLSN	NEU	LA		Xam Nua	Sam Neua	
CYMT	YMT	CA		Chibougamau	Chibougamau/Chapais	
MMPA	PAZ	MX		Poza Rica de Hidalgo	El Tajín National	Poza Rica
YPLM	LEA	AU		Learmonth	Learmonth	
VRMG	GAN	MV		Gan Island	Gan	
OOMK	UKH	OM		Mukhaizna	Mukhaizna	
PTYA	YAP	FM		Yap Island	Yap	
LTAS	ONQ	TR		Zonguldak	Caycuma	
SERO	ETR	EC		Santa Rosa	Santa Rosa	
LFLB	CMF	FR		Chambéry	Chambéry	Aix-les-Bains
EDFM	MHG	DE		Mannheim	Mannheim City	
LSZR	ACH	CH		Altenrhein	St. Gallen-Altenrhein	
HSSM	MAK	SS		Malakal	Malakal	
VYNT	NYT	MM		Nay Pyi Taw	Naypyidaw	Naypyitaw
GMMI	ESU	MA		Essaouira	Essaouira	Esauira
HSOB	EBD	SD		El Obeid	El Obeid	Al-Ubayyid
HSFS	ELF	SD		El Fasher	El Fasher	Al-Fashir
LEVD	VLL	ES		Valladolid	Valladolid	Pucela;Pincia
YTRE	TRO	AU		Taree	Taree	
RJDA	AXJ	JP		Amakusa	Amakusa Airfield	
WARE	JBB	ID		Jember	Jember Noto Hadinegoro	
WART	SUP	ID		Trunojoyo Airport	Trunojoyo	
YKSC	KGC	AU		Kingscote	Kingscote	
CYKZ	YKZ	CA	YTO	Toronto	Toronto/Buttonville	
SPPY	CHH	PE		Chachapoyas	Chachapoyas	
KBBG	BKG	US		Branson	Branson	
MTJE	JEE	HT		Jérémie	Jérémie	
WALG	TJS	ID		Tanjung Selor	Tanjung Harapan	
YBWP	WEI	AU		Weipa	Weipa	
ESKS	SCR	SE		Sälen	Scandinavian Mountains	
OIBV	LVP	IR		Jazīreh-ye Lāvān	Lavan Island	Levan Island
LFRG	DOL	FR		Deauville	Deauville – Saint-Gatien	
GMAG	GLN	MA		Guelmim	Goulimime	
FNUE	LUO	AO		Luena	Luena	
FNMO	MSZ	AO		Mossamedes	Namibe	
FNSA	VHC	AO		Saurimo	Saurimo	
FNGI	VPE	AO		Ondjiva	Ngjiva Pereira	
SANE	SDE	AR		Santiago del Estero	Vicecomodoro Ángel de la Paz Aragonés	Ciudad de Santiago del Estero
LGBL	VOL	GR		Volos	Nea Anchialos National	
FHSH	HLE	SH		Saint Helena Island	Saint Helena	St. Helena;Santa Elena
LEVT	VIT	ES		Gasteiz / Vitoria	Vitoria	Vitoria-Gasteiz
YBTH	BHS	AU		Bathurst	Bathurst	
YGFN	GFN	AU		Grafton	Clarence Valley	
FNDU	DUE	AO		Dundo Airport	Dundo	
MYCI	CRI	BS		Colonel Hill	Colonel Hill	Cerro del Coronel
MUCL	CYO	CU		Cayo Largo	Vilo Acuña	Cayo Largo del Sur;Cayo Largo Island
NSTU	PPG	AS		Pago Pago	Pago Pago	
LEBG	RGS	ES		Burgos	Burgos Villafria	
RJEB	MBE	JP		Mombetsu	Mombetsu	
NIUE	IUE	NU		Niue	Alofi / Niue	Isla Niue
UBBN	NAJ	AZ		Naxçıvan	Nakhchivan	Nakhichivan;Najchivén
WIOP	PSU	ID		Putussibau	Pangsuma	
WIOS	SQG	ID		Sintang	Sintang	
ESUP	PJA	SE		Pajala	Pajala	
LFPB	LBG	FR	PAR	Paris	Paris–Le Bourget	
LFVP	FSP	PM		Saint-Pierre	Saint-Pierre	
LEDA	ILD	ES		Lleida	Lleida-Alguaire	Lérida
FLKL	KLB	ZM		Kalabo	Kalabo	
VLFL	PCQ	LA		Boun Neua Airport	Boun Neua	
EPZG	IEG	PL		Zielona Góra	Zielona Gora	Babimost
CYSK	YSK	CA		Sanikiluaq	Sanikiluaq	
FTTC	AEH	TD		Abéché	Abéché	
SBTC	UNA	BR		Una	Una-Comandatuba	Comandatuba
MPSM	RIH	PA		Río Hato	Scarlett Martinez	
MMGR	GUB	MX		Guerrero Negro	Guerrero Negro	
LDOS	OSI	HR		Osijek	Osijek	
ESNO	OER	SE		Örnsköldsvik	Örnsköldsvik	
ESSP	NRK	SE		Norrköping	Norrköping	
YKMB	KRB	AU		Karumba	Karumba	
LTBO	USQ	TR		Uşak	Uşak	
UBBL	LLK	AZ		Lankaran	Lankaran	
LFRH	LRT	FR		Lorient	Lorient - Lann-Bihoué	
ZBUC	UCB	CN		Ulanqab	Ulanqab	
ZYSQ	YSQ	CN		Songyuan	Songyuan Chaganhu	
LSZB	BRN	CH		Bern	Bern	Berna;Berne
MMGM	GYM	MX		Heroica Guaymas	General José María Yáñez	Guaymas
SPJR	CJA	PE		Cajamarca	Cajamarca	
SYEC	OGL	GY	GEO	Georgetown	Eugene F. Correira	
ANYN	INU	NR		Nauru Island	Nauru	Yaren District
HKKT	KTL	KE		Kitale	Kitale	
YTGT	GTS	AU		The Granites Mine	The Granites	
MYAT	TCB	BS		Treasure Cay	Treasure Cay	
DTTZ	TOE	TN		Tozeur	Tozeur–Nefta	
ESND	EVG	SE		Sveg	Härjedalen Sveg	
DAUT	TMX	DZ		Timimoun	Timimoun	Timimún
MBSY	SLX	TC		Salt Cay	Salt Cay	Cayo Sal
VYKI	KHM	MM		Hkāmpti	Kanti	
NTKM	TJN	PF		Takume	Takume	
VAKJ	HJR	IN		Khajuraho Group of Monuments	Khajuraho Civil	Khajuraho
LZTT	TAT	SK		Poprad	Poprad-Tatry	
DAAV	GJL	DZ		Jijel	Jijel Ferhat Abbas	Yiyel
LFCR	RDZ	FR		Rodez	Rodez-Marcillac	
UTSK	KSQ	UZ		Qarshi	Karshi	
EFPO	POR	FI		Pori	Pori	
ZHSN	HPG	CN		Shennongjia	Shennongjia Hongping	Hongping
UWKB	UUA	RU		Bugulma Airport	Bugulma	
RCFN	TTT	TW		Taitung	Feng Nin Tw-Afb	
LDSB	BWK	HR		Otok Brač	Brac	
ENRO	RRS	NO		Røros	Røros	
UOII	IAA	RU		Igarka	Igarka	
MMPE	PPE	MX		Puerto Peñasco	Mar de Cortés	
ZLHB	HBQ	CN		Haibei Tibetan Autonomous Prefecture	Habei Qilian	Qilian
OIBS	SXI	IR		Sirri Island Airport	Sirri Island	
DAUL	LOO	DZ		Laghouat	Moulay Ahmed Medeghri	Lagouat
DABS	TEE	DZ		Tébessa	Cheikh Larbi Tébessa	
EDAH	HDF	DE		Usedom Island	Heringsdorf	
DAUK	TGR	DZ		Touggourt	Touggourt	
UTDT	KQT	TJ		Bokhtar	Qurghonteppa	Kurgan-Tyube
HEMM	MUH	EG		Marsá Maţrūḩ	Mersa Matruh	
DTTG	GAE	TN		Gabès	Gabès – Matmata	
DTTF	GAF	TN		Gafsa	Gafsa – Ksar	
OICS	SDG	IR		Sanandaj	Sanandaj	Sanandij
DAOY	EBH	DZ		El Bayadh	El Bayadh	
UOTT	THX	RU		Turukhansk	Turukhansk	
LFGJ	DLE	FR		Dole	Dole–Jura	
EKRK	RKE	DK	CPH	Copenhagen	Roskilde	Copenhague
LFRZ	SNR	FR		Saint-Nazaire	Saint-Nazaire - Montoir	
EDMA	AGB	DE	MUC	Munich	Augsburg	
ENOL	OLA	NO		Ørland	Ørland	
FZEA	MDK	CD		Mbandaka	Mbandaka	
OYSN	SAH	YE		Sanaa	Sana'a	
LESA	SLM	ES		Salamanca	Salamanca	
UNIP	TGP	RU		Bor	Podkamennaya Tungus	
EDHI	XFW	DE	HAM	Hamburg	Hamburg Finkenwerder	Hamburgo
OSAP	ALP	SY		Aleppo	Aleppo	Alepo
RPUV	VRC	PH		Virac	Virac Airstrip	
LFMV	AVN	FR		Avignon	Avignon-Caumont	Aviñón
DAOB	TID	DZ		Tiaret	Abdelhafid Boussouf Bou Chekif	
LRAR	ARW	RO		Arad	Arad	
OPMJ	MJD	PK		Moenjodaro	Moenjodaro	
HETB	TCP	EG		Taba	Taba	
USDB	BVJ	RU		Bovanenkovo	Bovanenko	
OADY	DWR	AF		Camp Dwyer	Camp Dwyer	
OAZI	OAZ	AF		Camp Bastion Air Base	Camp Bastion Air Base	
UWKJ	JOK	RU		Yoshkar-Ola	Yoshkar-Ola	
LYKV	KVO	RS		Kraljevo	Morava Kraljevo	Lađevci
WAMP	MWS	ID	MOH	Morowali Regency	IMIP	
DAAY	MZW	DZ		Mecheria	Cheikh Bouamama	
SBJD	QDV	BR		Jundiaí	Jundiaí	
HEAL	DBB	EG		El Dabaa	El Alamein	
OIBH	IAQ	IR		Bahregan	Bahregan	
KRIV	RIV	US	RAL	Riverside	March Air Reserve Base	
YSNK	SNB	AU		Milikapiti	Snake Bay	
LQMO	OMO	BA		Mostar	Mostar	
CYJT	YJT	CA		Stephenville	Stephenville	
UKWW	VIN	UA		Vinnytsya	Havryshivka	Vinnytsia
UHKK	KXK	RU		Komsomolsk-on-Amur	Komsomolsk-on-Amur	Komsomolsk del Amur
EKOD	ODE	DK		Odense	Odense	
GQNI	EMN	MR		Néma	Néma	
UKLN	CWC	UA		Chernivtsi	Chernivtsi	
VNDP	DOP	NP		Dolpa	Dolpa	
DNGO	GMO	NG		Gombe	Gombe Lawanti	
VYKP	KYP	MM		Kyaukpyu	Kyaukpyu	
ESOK	KSD	SE		Karlstad	Karlstad	
RJTY	OKO	JP	TYO	Tokyo	Yokota Air Base	Tokio
KLSF	LSF	US	CSG	Columbus	Lawson Army Airfield	
EBKT	KJK	BE		Kortrijk	Wevelgem	Courtrai
MMMA	MAM	MX		Heroica Matamoros	General Servando Canales	Matamoros
MMNL	NLD	MX		Nuevo Laredo	Quetzalcóatl	
MZCP	CYC	BZ		Cay Chapel	Cay Chapel Airstrip	Caye Chapel;Cayo Chapel
KBIF	BIF	US	ELP	El Paso	Biggs Army Air Field	
EHTW	ENS	NL		Enschede	Enschede Airport Twente	
KBXA	BXA	US		Bogalusa	George R Carr Memorial Air Field	
WASO	BXB	ID		Irarututiga	Babo	
YGRM	GYZ	AU		Gruyere Mine Camp	Gruyere Mine	
VCRI	HRI	LK		Hambantota	Hambantota	
LFRU	MXN	FR		Morlaix	Morlaix – Ploujean	
FANG	NGL	ZA		Ngala Airport	Ngala	
KPTN	PTN	US		Patterson	Harry P Williams Memorial	
VNRC	RHP	NP		Manthali	Manthali Ramechhap	Manthali Municipality
UWSS	RTW	RU		Saratov	Saratov Tsentralny	
SVSO	STD	VE		Santo Domingo	Mayor Buenaventura Vivas	
YARY	AAB	AU		Arrabury		
HEAR	AAC	EG		Arīsh		
SSYA	AAG	BR		Arapoti		
EDKA	AAH	DE		Aachen		
SWRA	AAI	BR		Arraias		
SMCA	AAJ	SR		Cajana		
FAMD	AAM	ZA		Malamala Game Reserve		
SVAN	AAO	VE		Anaco		
NSAU	AAU	WS		Asau		
RPMA	AAV	PH		Surallah		
SBAX	AAX	BR		Araxá		
OYGD	AAY	YE		Al Ghayz̧ah		
MGQZ	AAZ	GT		Quetzaltenango		
LEAB	ABC	ES		Albacete		
YABI	ABG	AU		Abingdon Downs		
YAPH	ABH	AU		Alpha		
HAKD	ABK	ET		Kebri Dahar		
SMBN	ABN	SR		Albina		
DIAO	ABO	CI		Aboisso		
KACB	ACB	US		Bellaire		
SKAD	ACD	CO		Alcides Fernández Airport		
ZWAL	ACF	CN		Ālā'ĕr		
VCCA	ACJ	LK		Anuradhapura		
MMCC	ACN	MX		Ciudad Acuña		
SKAC	ACR	CO		Aracuara		
UNKS	ACS	RU		Achinsk		
AYAN	ADC	PG		Andakombe		
KADG	ADG	US		Adrian		
UEEA	ADH	RU		Aldan		
FYAR	ADI	NA		Arandis		
OJAM	ADJ	JO	AMM	Amman		
SKAN	ADN	CO		Andes		
YAMK	ADO	AU		Andamooka		
VCCG	ADP	LK		Ampara		
KPHH	ADR	US		Andrews		
KADW	ADW	US		Camp Springs		
EGQL	ADX	GB		Saint Andrews		
FAAL	ADY	ZA		Alldays		
AYAX	AEK	PG		Aseki		
GQNA	AEO	MR		Aioun el Atrouss Airport		
FAPA	AFD	ZA		Port Alfred		
KAFF	AFF	US	COS	Colorado Springs		
SKAM	AFI	CO		Amalfi		
AYAF	AFR	PG		Afore		
UTSN	AFS	UZ		Zarafshan		
AGAF	AFT	SB		Afutara		
LTAH	AFY	TR		Afyonkarahisar		
WASG	AGD	ID		Anggi Airport		
EDWG	AGE	DE		Nordseeheilbad Wangerooge		
LFBA	AGF	FR		Agen		
SMWA	AGI	SR		Wageningen		
RORA	AGJ	JP		Aguni Jima		
AYWG	AGL	PG		Wanigela		
LGAG	AGQ	GR		Agrinion Airport		
SGES	AGT	PY		Ciudad del Este		
SVAC	AGV	VE		Acarigua		
FAAG	AGZ	ZA		Aggeneys		
VEAP	AHA	IN		Ambikāpur		
KAHC	AHC	US		Herlong		
FIMA	AHG	MU		Agalega Islands		
KAHH	AHH	US		Amery		
WAPA	AHI	ID		Amahai		
SYAH	AHL	GY		Aishalton		
MHAH	AHS	HN		Ahuas Airport		
LFHU	AHZ	FR		L'Alpe-d'Huez		
AYAO	AIE	PG		Aiome		
SBAS	AIF	BR		Assis		
FEFY	AIG	CF		Yalinga		
AYAK	AIH	PG		Aiambak		
HDAS	AII	DJ		Ali Sabih		
KAIK	AIK	US		Aiken		
MPAI	AIL	PA		Ailigandí		
KAIO	AIO	US		Atlantic		
NCAT	AIU	CK		Atiu Island		
KAIV	AIV	US		Aliceville		
FYAA	AIW	NA		Ai-Ais		
SNUI	AIY	BR		Araçuaí		
GQNJ	AJJ	MR		Akjoujt		
OIHR	AJK	IR		Arak		
VAAK	AKD	IN		Akola Airport		
FOGA	AKE	GA		Akiéni		
AYGU	AKG	PG		Anguganak		
OEPS	AKH	SA		Al Kharj		
KAKO	AKO	US		Akron		
WIAG	AKQ	ID		Gunung Batin Airport		
LCRA	AKT	GB		Akrotiri Airfield		
OIAG	AKW	IR		Aghajari		
SPAR	ALD	PE		Alerta		
FAAB	ALJ	ZA		Alexander Bay		
LIMG	ALL	IT		Albenga		
SSLT	ALQ	BR		Alegrete		
NZLX	ALR	NZ		Alexandra		
SDWQ	ALT	BR		Alenquer		
HCMA	ALU	SO		Caluula		
FMNE	AMB	MG		Ambilobe		
FTTN	AMC	TD		Am Timan		
AYAA	AMF	PG		Ama		
SNAR	AMJ	BR		Almenara		
FTTU	AMO	TD		Mao		
FMSY	AMP	MG		Ampanihy		
YAMT	AMT	AU		Amata		
AYAM	AMU	PG		Amanab		
ULDD	AMV	RU		Amderma		
YAMM	AMX	AU		Ammaroo Airport		
FMMB	AMY	MG		Ambatomainty		
NZAR	AMZ	NZ		Ardmore Airport		
LFJR	ANE	FR		Angers		
LFBU	ANG	FR		Angoulême		
FCBZ	ANJ	CG		Zanaga		
LTAD	ANK	TR		Ankara		
FMNH	ANM	MG		Antsirabato		
PANT	ANN	US		Annette Island		
FQAG	ANO	MZ		Angoche		
KANQ	ANQ	US		Angola		
SPHY	ANS	PE		Andahuaylas		
KANW	ANW	US		Ainsworth		
EDAC	AOC	DE		Altenburg		
SARL	AOL	AR		Paso de los Libres		
OOAD	AOM	OM		Adam Airport		
SPAS	AOP	PE		Andoas		
LIMW	AOT	IT		Aosta		
VLAP	AOU	LA		Attapeu		
SLAP	APB	BO		Apolo		
WAWN	APD	ID		Arung Palakka Airport		
KAPG	APG	US		Aberdeen		
KAPH	APH	US		Fort Walker Airfield		
SKAP	API	CO		Apiay		
ZUPL	APJ	CN		Ali Pulan Airport		
SNAL	APQ	BR		Arapiraca		
AYPE	APR	PG		April River		
SBAN	APS	BR		Anápolis		
SSAP	APU	BR		Apucarana		
SSOG	APX	BR		Arapongas		
SNAI	APY	BR		Alto Parnaiba		
SAHZ	APZ	AR		Zapala		
SBAQ	AQA	BR		Araraquara		
MGQC	AQB	GT		Santa Cruz del Quiché		
SWNI	AQM	BR		Nova Vida Airport		
KARA	ARA	US		New Iberia		
TJAB	ARE	PR		Arecibo		
KARG	ARG	US		Walnut Ridge		
WAJA	ARJ	ID		Arso		
DFER	ARL	BF		Arly		
SKAT	ARQ	CO		Arauquita		
SAVR	ARR	AR		Alto Río Senguer		
SJVO	ARS	BR		Aragarcas		
YARA	ARY	AU		Ararat		
FNZE	ARZ	AO		N'zeto Airport		
HHSB	ASA	ER		Assab		
SLAS	ASC	BO		Ascención de Guarayos		
MYAF	ASD	BS		Andros Town		
NZAS	ASG	NZ		Ashburton		
FHAW	ASI	SH		Georgetown		
DIYO	ASK	CI		Yamoussoukro		
KASL	ASL	US		Marshall		
KASN	ASN	US		Talladega		
KTMT	ASQ	US		Austin		
SPHZ	ATA	PE		Anta		
HSAT	ATB	SD		Atbara		
SEAM	ATF	EC		Ambato		
OPMS	ATG	PK		Attock		
SUAG	ATI	UY		Artigas		
FMME	ATJ	MG		Antsirabe		
AYNX	ATN	PG		Namatanai		
KUNI	ATO	US		Athens		
AYAI	ATP	PG		Aitape		
GQPA	ATR	MR		Atar		
PAAT	ATU	US		Attu Island		
FTTI	ATV	TD		Ati		
YAGD	AUD	AU		Augustus Downs Airport		
LFLA	AUF	FR		Auxerre		
AYND	AUI	PG		Aua Island		
AYAT	AUJ	PG		Ambunti		
AYAG	AUP	PG		Agaun		
WPAT	AUT	TL		Atauro		
AYUM	AUV	PG		Aumo		
LIPA	AVB	IT		Aviano		
YAUV	AVG	AU		Auvergne Station		
MUCA	AVI	CU		Ciego de Ávila		
ZMAH	AVK	MN		Arvayheer		
KAVO	AVO	US		Avon Park		
VAAM	AVR	IN		Amravati		
AYAW	AWB	PG		Awaba		
PWAK	AWK	UM		Wake Atoll		
KAWM	AWM	US		West Memphis		
YADS	AWN	AU		Alton Downs		
YAUS	AWP	AU		Austral Downs Airport		
YAMC	AXC	AU		Aramac		
SSXX	AXE	BR		Xanxere		
OYAT	AXK	YE		Ataq		
YALX	AXL	AU		Alexandria Homestead Airport		
KAXN	AXN	US		Alexandria		
HAAX	AXU	ET		Aksum		
KAXV	AXV	US		Wapakoneta		
SKYA	AYG	CO		Yaguara Airport		
UAUR	AYK	KZ		Arkalyk		
YANL	AYL	AU		Anthony Lagoon Airport		
ZHAY	AYN	CN		Anyang		
SGAY	AYO	PY		Ayolas		
YAYR	AYR	AU		Ayr		
AYAY	AYU	PG		Aiyura		
WASA	AYW	ID		Ayawasi Airport		
SPAY	AYX	PE		Atalaya		
MMAG	AZG	MX		Apatzingán		
VEAH	AZH	IN		Azamgarh		
OMAD	AZI	AE	AUH	Abu Dhabi		
SWTU	AZL	BR		Fazenda Tucunare		
MMJC	AZP	MX	MEX	Mexico City		
FNAM	AZZ	AO		Ambriz		
AYBL	BAA	PG		Bialla		
KBAB	BAB	US	MYV	Marysville		
KBAD	BAD	US	SHV	Shreveport		
LFMR	BAE	FR		Saint-Pons		
RPUB	BAG	PH		Baguio		
MRBA	BAI	CR		Buenos Aires		
FZVR	BAN	CD		Basongo		
SNBA	BAT	BR		Barretos		
SWBC	BAZ	BR		Barcelos		
KBYY	BBC	US		Bay City		
KBBD	BBD	US		Brady		
EDBH	BBH	DE		Stralsund		
EDRB	BBJ	DE		Bitburg		
YLLE	BBL	AU		Ballera		
VDBG	BBM	KH		Battambang		
HCMI	BBO	SO		Berbera		
EGHJ	BBP	GB		Bembridge		
TAPH	BBQ	AG		Barbuda Island		
TFFB	BBR	GP		Basse-Terre		
EGLK	BBS	GB		Blackbushe		
FEFT	BBT	CF		Berbérati		
LRBS	BBU	RO	BUH	Bucharest		
DIGN	BBV	CI		Grand Béréby		
KBBW	BBW	US		Broken Bow		
FEFM	BBY	CF		Bambari		
FLZB	BBZ	ZM		Zambezi		
MUBA	BCA	CU		Baracoa		
FEGU	BCF	CF		Bouca		
SYBE	BCG	GY		Bemichi Airport		
WPEC	BCH	TL		Baukau		
YBWR	BCK	AU		Bolwarra Airport		
MRBC	BCL	CR		Colorado		
SWNK	BCR	BR		Novo Campo Airport		
DNBA	BCU	NG		Bauchi		
UWUB	BCX	RU		Beloretsk		
SNBC	BDC	BR		Barra do Corda Airport		
FSSB	BDI	SC		Bird Island		
DIBU	BDK	CI		Bondoukou		
LTBG	BDM	TR		Bandırma		
OPTH	BDN	PK		Badin		
FZFD	BDT	CD		Gbadolite		
FZRB	BDV	CD		Baudhuinville		
YBDF	BDW	AU		Bedford Downs		
AYBG	BDZ	PG		Baindoung		
YBGB	BEE	AU		Beagle Bay		
MNBL	BEF	NI		Bluefields		
HABE	BEI	ET		Beigi		
VIBY	BEK	IN		Bareilly		
GMMD	BEM	MA		Beni Mellal		
YLMQ	BEO	AU	NTL	Newcastle		
VOBI	BEP	IN		Ballari		
EGXH	BEQ	GB		Bury St Edmunds		
LLBS	BEV	IL		Beersheba		
EGUB	BEX	GB		Benson		
SGBN	BFA	PY		Bahía Negra Airport		
YBMD	BFC	AU		Bloomfield		
EDLI	BFE	DE		Bielefeld		
SBBI	BFH	BR	CWB	Curitiba		
KBKF	BFK	US	DEN	Denver		
FVCZ	BFO	ZW		Chiredzi		
KBVI	BFP	US		Beaver Falls		
KBFR	BFR	US		Bedford		
ZSBB	BFU	CN		Bengbu		
DAOS	BFW	DZ		Sidi Bel Abbes		
ZSBA	BFY	CN	BFU	Bengbu		
FOGB	BGB	GA		Booue Airport		
LPBG	BGC	PT		Bragança		
KBGE	BGE	US		Bainbridge		
GQNE	BGH	MR		Abbaye Airport		
BIBF	BGJ	IS		Bakkagerði		
VNBL	BGL	NP		Baglung Airport		
PAGQ	BGQ	US		Big Lake		
UNKB	BGS	RU		Boguchany		
FEFG	BGU	CF		Bangassou		
SSBG	BGV	BR		Bento Goncalves Airport		
SBBG	BGX	BR		Bagé		
LPBR	BGZ	PT		Braga		
SEBC	BHA	EC		Los Perales Airport		
MHBL	BHG	HN		Brus Laguna		
VABJ	BHJ	IN		Bhuj		
OYBN	BHN	YE		Bayḩān		
VNBJ	BHP	NP		Bhojpur		
LFEA	BIC	FR		Belle-Île		
KBIE	BIE	US		Beatrice		
PABI	BIG	US	DJN	Delta Junction		
OABN	BIN	AF		Bāmyān		
VNBT	BIT	NP		Baitadi Airport		
BIBD	BIU	IS		Bíldudalur		
FEFR	BIV	CF		Bria		
YBIL	BIW	AU		Billiluna		
KBIX	BIX	US	GPT	Gulfport		
FABE	BIY	ZA		Bhisho		
BIBK	BJD	IS		Bakkafjörður Airport		
VNBG	BJH	NP		Bajhang		
KBJJ	BJJ	US		Wooster		
WAPK	BJK	ID		Benjina		
SLBJ	BJO	BO		Bermejo		
SBBP	BJP	BR		Bragança Paulista		
VNBR	BJU	NP		Bājura		
LYBT	BJY	RS	BEG	Belgrade		
UNIB	BKA	RU		Baykit		
PHBK	BKH	US		Kekaha		
GUOK	BKJ	GN		Boké		
YBAW	BKP	AU		Barkly Downs		
FTTK	BKR	TD		Bokoro		
KBKT	BKT	US		Blackstone		
FMSV	BKU	MG		Betioky		
MPPA	BLB	PA		Balboa		
FKKG	BLC	CM		Bali		
ESSD	BLE	SE		Borlänge		
WBGC	BLG	MY		Belaga		
EGNH	BLK	GB		Blackpool		
YBLA	BLN	AU		Benalla		
BIBL	BLO	IS		Hjaltabakki Airport		
SPBL	BLP	PE		Bellavista		
YBLL	BLS	AU		Bollon		
YBTR	BLT	AU		Blackwater		
HCMN	BLW	SO		Beledweyne		
LIDB	BLX	IT		Belluno		
EIBT	BLY	IE		Belmullet		
FZFU	BMB	CD		Bumba		
KBMC	BMC	US		Brigham City		
FMML	BMD	MG		Belo sur Tsiribihina		
FEGM	BMF	CF		Bakouma		
AYBO	BMH	PG		Bomai		
SYBR	BMJ	GY		Baramita		
EDWR	BMK	DE		Borkum		
FOOB	BMM	GA		Bitam		
VYBM	BMO	MM		Bhamo		
YBPI	BMP	AU		Brampton Island Airport		
HKBM	BMQ	KE		Bamburi		
EDWZ	BMR	DE		Baltrum		
SNBU	BMS	BR		Brumado		
PABM	BMX	US		Big Mountain		
NWWC	BMY	NC		Wala		
AYBF	BMZ	PG		Bamu		
FZGN	BNB	CD		Boende		
KBNG	BNG	US		Banning		
KBNL	BNL	US		Barnwell		
OPBN	BNP	PK		Bannu		
DFOB	BNR	BF		Banfora		
SVBI	BNS	VE		Barinas		
SSBL	BNU	BR		Blumenau		
KBNW	BNW	US		Boone		
FZAJ	BOA	CD		Boma		
FCOB	BOE	CG		Boundji		
KBOK	BOK	US		Brookings		
EGQB	BOL	GB		Ballykelly		
FEFO	BOP	CF		Bouar		
AYET	BOT	PG		Bosset		
LFLD	BOU	FR		Bourges		
YBRL	BOX	AU		Borroloola		
FEGZ	BOZ	CF		Bozoum		
RPVW	BPA	PH		Borongan		
FKKV	BPC	CM		Bamenda		
AYBP	BPD	PG		Bapi		
AGBT	BPF	SB		Batuna		
RPMF	BPH	PH		Bislig		
KBPI	BPI	US		Big Piney-Marbleton Airport		
AYBQ	BPK	PG		Biangabip		
VOHY	BPM	IN	HYD	Hyderabad		
FMNQ	BPY	MG		Besalampy		
RPUR	BQA	PH		Baler		
GGBU	BQE	GW		Bubaque		
UHNB	BQG	RU		Bogorodskoye		
EGKB	BQH	GB	LON	London		
FYBG	BQI	NA		Bagani		
DIBN	BQO	CI		Bouna		
SNBX	BQQ	BR		Barra		
WAFQ	BQR	ID		Kendek		
UMBB	BQT	BY		Brest		
TVSB	BQU	VC		Port Elizabeth		
SSRS	BRB	BR		Barreirinhas		
YBTI	BRT	AU		Bathurst Island		
EDWB	BRV	DE		Bremerhaven		
MDBH	BRX	DO		Santa Cruz de Barahona		
WBGN	BSE	MY		Sematan		
PHSF	BSF	US		Bradshaw Army Airfield		
FGBT	BSG	GQ		Bata		
RPLE	BSI	PH		Balesin Island		
YBNS	BSJ	AU		Bairnsdale		
OINJ	BSM	IR		Bīsheh Kolā		
FEFS	BSN	CF		Bossangoa		
AYBH	BSP	PG		Bensbach Airport		
SNBS	BSS	BR		Balsas		
OABT	BST	AF		Lashkar Gāh		
FZEN	BSU	CD		Basankusu		
VYPN	BSX	MM		Pathein		
HCMD	BSY	SO		Bardera		
UCFM	BSZ	KG	FRU	Bishkek		
FKKO	BTA	CM		Bertoua		
FCOT	BTB	CG		Bétou		
YBRU	BTD	AU		Brunette Downs		
GFBN	BTE	SL		Bonthe		
FEGF	BTG	CF		Batangafo		
SMBO	BTO	SR		Botopasi		
HRYI	BTQ	RW		Butare		
YBEO	BTX	AU		Betoota		
KBTY	BTY	US		Beatty		
VTSY	BTZ	TH		Betong		
KBUB	BUB	US		Burwell		
FNBG	BUG	AO		Benguela		
WAJB	BUI	ID		Bikondini		
DAAD	BUJ	DZ		Bou Saada		
OYBQ	BUK	YE		Albuq		
AYBU	BUL	PG		Bulolo		
KBUM	BUM	US		Butler		
HCMV	BUO	SO		Burao		
VBIT	BUP	IN		Bathinda		
SUBU	BUV	UY		Bella Union Airport		
YBUN	BUY	AU		Bunbury		
SLHJ	BVK	BO		Huacaraje		
SLBA	BVL	BO		Baures		
SNBL	BVM	BR		Belmonte		
GVBR	BVR	CV		Brava Island		
PABG	BVU	US		Beluga		
UHSB	BVV	RU	ITU	Iturup Island		
YBTV	BVW	AU		Batavia Downs		
KBVX	BVX	US		Batesville		
YBYS	BVZ	AU		Beverley Springs Airport		
YBWX	BWB	AU		Barrow Island		
EGNL	BWF	GB		Walney Island		
WMKB	BWH	MY		Butterworth		
KBPP	BWM	US		Bowman		
UWSB	BWO	RU		Balakovo		
YBRW	BWQ	AU		Brewarrina		
YSBK	BWU	AU	SYD	Sydney		
MUBR	BWW	CU		Cayo Santa Maria		
WAKE	BXD	ID		Bade Airport		
GOTB	BXE	SN		Bakel		
YBEB	BXF	AU		Bellburn		
UAAH	BXH	KZ		Balqash		
DIBI	BXI	CI		Boundiali		
UAAR	BXJ	KZ	ALA	Almaty		
KBXK	BXK	US		Buckeye		
WAJG	BXM	ID		Batom Airport		
LTBV	BXN	TR	BJV	Milas		
LSZC	BXO	CH		Buochs		
EPBP	BXP	PL		Biała Podlaska		
WAKL	BXQ	ID		Kampung Bomakia II		
WRLC	BXT	ID		Bontang		
BIBV	BXV	IS		Breiðdalsvík		
UAOL	BXY	KZ		Baikonur		
AYNS	BXZ	PG		Bunsil		
OYBI	BYD	YE		Al Bayda		
LFAQ	BYF	FR		Albert		
KBYG	BYG	US		Buffalo		
KBYH	BYH	US		Blytheville		
KBYI	BYI	US		Burley		
LPBJ	BYJ	PT		Beja		
MUBY	BYM	CU		Bayamo		
ZMBH	BYN	MN		Bayanhongor		
WALV	BYQ	ID		Bunyu		
EKLS	BYR	DK		Læsø Island		
KBYS	BYS	US		Fort Irwin		
EIBN	BYT	IE		Bantry		
EDQD	BYU	DE		Bayreuth		
MNBZ	BZA	NI		Bonanza		
YBRN	BZD	AU		Balranald		
FVBM	BZH	ZW		Bumi Hills		
LTBF	BZI	TR		Balikesir		
LIPB	BZO	IT		Bolzano		
LFMU	BZR	FR		Béziers		
FZKJ	BZU	CD		Buta		
LUBL	BZY	MD		Aeroportul Internațional "Bălți-Leadoveni"		
EGVN	BZZ	GB		Brize Norton		
MHGE	CAA	HN		Catacamas		
SLCA	CAM	BO		Camiri		
KCAO	CAO	US		Clayton		
SKCU	CAQ	CO		Caucasia		
LPCS	CAT	PT		Tires		
FNCZ	CAV	AO		Cazombo		
EGNC	CAX	GB		Carlisle		
VOCX	CBD	IN		Car Nicobar Island		
YCBN	CBI	AU		Cape Barren Island		
MDCR	CBJ	DO		Cabo Rojo		
KCBK	CBK	US		Colby		
SVCB	CBL	VE		Ciudad Bolívar		
KCBM	CBM	US	UBS	Columbus		
WICD	CBN	ID		Cirebon		
LPCO	CBP	PT		Coimbra		
SVON	CBS	VE		Cabimas		
EDCD	CBU	DE		Cottbus		
MGCB	CBV	GT		Cobán		
SSKM	CBW	BR		Campo Mourao		
YCDO	CBX	AU		Condobolin		
YCBE	CBY	AU		Canobie Airport		
SLHI	CCA	BO		Chimoré		
KCCB	CCB	US		Upland		
LFMK	CCF	FR		Carcassonne		
SCCC	CCH	CL		Chile Chico		
SSCK	CCI	BR		Concórdia		
YCCA	CCL	AU		Chinchilla		
SBCM	CCM	BR		Criciúma		
OACC	CCN	AF		Fayrōz Kōh		
SKCI	CCO	CO		Carimagua		
YCWL	CCW	AU		Cowell		
SWKC	CCX	BR		Caceres		
MYBC	CCZ	BS		Chub Cay		
YCOO	CDA	AU		Cooinda Airport		
MHCU	CDD	HN		Cauquira		
SNKI	CDI	BR		Cachoeiro de Itapemirim		
SBAA	CDJ	BR		Conceição do Araguaia		
KCDK	CDK	US		Cedar Key		
FACD	CDO	ZA		Cradock		
YCRY	CDQ	AU		Croydon		
KCDS	CDS	US		Childress		
YSCN	CDU	AU		Camden		
RPMU	CDY	PH		Mapun Island		
KCEA	CEA	US	ICT	Wichita		
EGNR	CEG	GB		Chester		
FWCD	CEH	MW		Chelinda		
SSCN	CEL	BR		Canela		
FNWK	CEO	AO		Waku Kungo		
SLCP	CEP	BO		Concepción		
LFMD	CEQ	FR		Cannes		
LFRC	CER	FR		Maupertus-sur-Mer		
YCNK	CES	AU		Cessnock		
LFOU	CET	FR		Cholet		
KCEV	CEV	US		Connersville		
KCEW	CEW	US		Crestview		
SBCD	CFC	BR		Caçador		
FNCF	CFF	AO		Cafunfo		
MUCF	CFG	CU		Cienfuegos		
YCFH	CFH	AU		Clifton Hills Station		
YCFD	CFI	AU		Camfield Airport		
YCPN	CFP	AU		Carpentaria Downs		
KCFT	CFT	US		Clifton		
KCFV	CFV	US		Coffeyville		
AYCG	CGC	PG		Cape Gloucester Airport		
FLKE	CGJ	ZM		Chingola		
SPGL	CGL	PE		Chagual		
YCAG	CGV	AU		Caiguna		
FLCU	CGX	ZM		Chunga		
OPCL	CHB	PK		Chilas		
SNQU	CHD	BR		Mucugê		
RKPE	CHF	KR		Jinhae-gu		
FVCH	CHJ	ZW		Chipinge		
KCHK	CHK	US		Chickasha		
KLLJ	CHL	US		Challis		
SPEO	CHM	PE		Chimbote		
RKJU	CHN	KR		Jeonju		
LFLX	CHR	FR		Châteauroux		
LPCH	CHV	PT		Chaves		
YCOI	CIE	AU		Collie Airport		
KCAG	CIG	US		Craig		
LTBD	CII	TR		Aydın		
SKCM	CIM	CO		Cimitarra		
SGCO	CIO	PY		Concepcion Airport		
FLCP	CIP	ZM		Chipata		
PCIS	CIS	KI		Kanton Island		
TVSC	CIW	VC		Canouan Island		
MMCO	CJT	MX		Comitán		
SJZA	CJZ	BR		Cajazeiras		
KCKA	CKA	US		Cherokee		
UKKE	CKC	UA		Cherkasy		
YCKI	CKI	AU		Croker Island		
KCVK	CKK	US		Ash Flat		
UUMU	CKL	RU		Chkalovskiy		
KCKM	CKM	US		Clarksdale		
SSCP	CKO	BR		Cornélio Procópio Airport		
OIMC	CKT	IR		Sarakhs		
YCHK	CKW	AU		Christmas Creek Mine		
VGCM	CLA	BD		Comilla		
YCAH	CLH	AU		Coolah		
KCLK	CLK	US	CSM	Clinton		
SBCI	CLN	BR		Carolina		
KBAK	CLU	US		Columbus		
SATC	CLX	AR		Clorinda		
SVCL	CLZ	VE		Calabozo		
SNWC	CMC	BR		Camocim		
YCTM	CMD	AU		Cootamundra		
RCCM	CMJ	TW		Chi Mei Airport		
FWCM	CMK	MW		Club Makokola		
YCMW	CML	AU		Camooweal		
MGCR	CMM	GT		Carmelita		
HCMO	CMO	SO		Obbia Airport		
SNKE	CMP	BR		Santana do Araguaia Airport		
YCMT	CMQ	AU		Clermont		
LFGA	CMR	FR		Colmar		
HCMS	CMS	SO		Scusciuban Airport		
AYCH	CMU	PG		Kundiawa		
NZCX	CMV	NZ		Coromandel		
KCMY	CMY	US		Sparta		
MMCA	CNA	MX		Cananea		
YCNM	CNB	AU		Coonamble		
LFBG	CNG	FR		Cognac		
ZYCH	CNI	CN		Changhai Xian		
KCNK	CNK	US		Concordia		
EKSN	CNL	DK		Sindal		
KCNO	CNO	US		Chino		
SCRA	CNR	CL		Chañaral Airport		
SNED	CNV	BR		Canavieiras		
KCNW	CNW	US	ACT	Waco		
SAAC	COC	AR		Concordia		
KCOF	COF	US		Cocoa Beach		
SKCD	COG	CO		Condoto		
VECO	COH	IN		Koch Bihār		
YCBB	COJ	AU		Coonabarabran		
EGEL	COL	GB		Coll Airport		
KCOM	COM	US		Coleman		
ZMCD	COQ	MN		Choibalsan		
KCOT	COT	US		Cotulla		
LTDB	COV	TR	QIN	Mersin		
YCWY	COY	AU		Coolawanyah		
MDCZ	COZ	DO		Constanza		
GLCP	CPA	LR		Harper		
SKCA	CPB	CO		Capurganá		
WARC	CPF	ID		Cepu		
SKHA	CPL	CO		Chaparral		
KCPM	CPM	US		Compton		
SCKP	CPP	CL		Pica		
SNCU	CPU	BR		Cururupu		
SWEK	CQA	BR		Canarana		
LFAC	CQF	FR		Dunkirk		
LERL	CQM	ES		Ciudad Real		
YCFL	CQP	AU		Cape Flattery Airport		
SWCQ	CQS	BR		Costa Marques		
YCBR	CRB	AU		Collarenebri		
SKGO	CRC	CO		Cartago		
FEFC	CRF	CF		Carnot		
KCRO	CRO	US		Corcoran		
SBCV	CRQ	BR		Caravelas		
SANW	CRR	AR		Ceres		
KCRT	CRT	US		Crossett		
TGPZ	CRU	GD		Carriacou Island		
LIBC	CRV	IT		Crotone		
EGEY	CSA	GB		Colonsay		
LRCS	CSB	RO		Caransebeş		
MRJM	CSC	CR		Cañas		
LFPC	CSF	FR		Creil		
ULAS	CSH	RU		Solovetsky		
YCAS	CSI	AU		Casino		
KCSM	CSM	US		Clinton		
EDBC	CSO	DE		Magdeburg		
SSCL	CSS	BR		Cassilandia		
SSSC	CSU	BR		Santa Cruz do Sul Airport		
MMSL	CSW	MX		Cabo San Lucas		
SAZC	CSZ	AR		Coronel Suárez		
KCTB	CTB	US		Cut Bank		
MPCE	CTD	PA		Chitré		
MGCT	CTF	GT		Coatepeque		
FNCV	CTI	AO		Cuíto Cuanavale		
SSVP	CTQ	BR		Santa Vitória do Palmar Airport		
YCAC	CTR	AU		Cattle Creek Airport		
LFMQ	CTT	FR		Le Castellet		
KCTY	CTY	US		Cross City		
KCTZ	CTZ	US		Clinton		
KCUB	CUB	US	CAE	Columbia		
YCDR	CUD	AU		Caloundra		
YCUA	CUG	AU		Cudal		
KCUH	CUH	US		Cushing		
SVCU	CUM	VE		Cumaná		
SKCR	CUO	CO		Carurú		
SVCP	CUP	VE		Carúpano		
SAZW	CUT	AR		Cutral-Có		
SVCG	CUV	VE		Casigua El Cubo		
YCUE	CUY	AU		Cue		
AYCB	CVB	PG		Chungribu Airport		
YCEE	CVC	AU		Cleve		
SKCV	CVE	CO		Coveñas		
LFLJ	CVF	FR		Courchevel		
SAHE	CVH	AR		Caviahue		
MMCB	CVJ	MX		Cuernavaca		
KCVS	CVS	US	CVN	Clovis		
KCWF	CWF	US	LCH	Lake Charles		
VECT	CWK	IN		Chitrakoot Dham		
YCWI	CWR	AU		Cowarie Airport		
YCWR	CWT	AU		Cowra		
YCOR	CWW	AU		Corowa		
SVCD	CXA	VE		Caicara del Orinoco		
PACX	CXF	US		Coldfoot		
HCMC	CXN	SO		Qandala		
KCXO	CXO	US	HOU	Houston		
WIHL	CXP	ID		Cilacap		
YCRK	CXQ	AU		Christmas Creek Airport		
YCHT	CXT	AU		Charters Towers		
MYCC	CXY	BS		Cat Cays		
MZMF	CYD	BZ	SQS	San Ignacio		
YCRG	CYG	AU		Corryong		
MHCS	CYL	HN		Coyoles		
SUCA	CYR	UY		Colonia del Sacramento		
PACY	CYT	US		Cape Yakataga		
RPLO	CYU	PH		Cuyo		
MMCY	CYW	MX		Celaya		
MMCT	CZA	MX		Chichén-Itzá		
SSAK	CZB	BR		Cruz Alta		
SVCR	CZE	VE		Coro		
PACZ	CZF	US		Cape Romanzof Air Force Station		
KCZK	CZK	US		Cascade Locks		
UIAR	CZR	RU		Chara		
KCZT	CZT	US		Carrizo Springs		
EPRU	CZW	PL		Rudniki		
YUNY	CZY	AU		Cluny Airport		
KDAA	DAA	US		Fort Belvoir		
HEDK	DAK	EG		Al Wāḩāt ad Dākhilah		
VNDL	DAP	NP		Darchula Airport		
OADZ	DAZ	AF		Darwaz Airport		
OPDB	DBA	PK		Dalbandin		
VEDB	DBD	IN		Dhanbad		
HADM	DBM	ET		Debremarcos		
AYDB	DBP	PG		Debepare		
HADT	DBT	ET		Debre Tabor		
YDAY	DBY	AU		Dalby		
TDCF	DCF	DM	DOM	Dominica		
LIED	DCI	IT		Decimomannu		
YCIN	DCN	AU	DRB	Derby		
MYRD	DCT	BS		Duncan Town		
KDCU	DCU	US		Decatur		
YDLT	DDN	AU		Delta Downs Airport		
ZUDR	DDR	CN		Rikaze		
OPDD	DDU	PK		Dadu		
OPDG	DEA	PK		Dera Ghazi Khan		
KDEH	DEH	US		Decorah		
FSSD	DEI	SC		Denis Island Airport		
HADD	DEM	ET		Dembī Dolo		
VEDZ	DEP	IN		Daporijo		
FSDR	DES	SC		Île Desroches		
OSDZ	DEZ	SY		Deir ez-Zor		
KDFI	DFI	US		Defiance		
YDDF	DFP	AU		Drumduff Airport		
YDGA	DGD	AU		Dalgaranga Gold M		
KDGL	DGL	US	DUG	Douglas		
EVDA	DGP	LV		Daugavpils		
NZDA	DGR	NZ		Dargaville		
DFOD	DGU	BF		Dédougou		
KDGW	DGW	US		Douglas		
OEDR	DHA	SA		Dhahran		
YDRH	DHD	AU		Durham Downs Airport		
OMAM	DHF	AE	AUH	Abu Dhabi		
EHKD	DHR	NL		Den Helder		
KDHT	DHT	US		Dalhart		
WARD	DHX	ID		Kediri		
OTBD	DIA	QA	DOH	Doha		
LFSD	DIJ	FR		Dijon		
DIDK	DIM	CI		Dimbokro		
DFED	DIP	BF		Diapaga		
SNDV	DIQ	BR		Divinópolis		
FCPD	DIS	CG		Dolisie		
DIDV	DIV	CI		Divo		
DBBD	DJA	BJ		Djougou		
FCBD	DJM	CG		Djambala		
DIDL	DJO	CI		Daloa		
BIDV	DJU	IS		Djúpivogur Airport		
DNKT	DKA	NG		Katsina		
YDKI	DKI	AU		Dunk Island		
GOOY	DKR	SN		Dakar		
UODD	DKS	RU		Dikson		
YDVR	DKV	AU		Kaltukatjara		
KDLF	DLF	US	DRT	Del Rio		
YDLK	DLK	AU		Dulkaninna Airport		
KDLC	DLL	US		Dillon		
KDLS	DLS	US		The Dalles		
YDLV	DLV	AU		Delissaville Airport		
ZMDZ	DLZ	MN		Dalandzadgad		
KDMA	DMA	US	TUS	Tucson		
KDMN	DMN	US		Deming		
SWDM	DMT	BR		Diamantino		
RODN	DNA	JP	OKA	Okinawa		
YDBR	DNB	AU		Dunbar Airport		
YDGN	DNG	AU		Doogan Airport		
HSWD	DNI	SD		Wad Medani		
SWDN	DNO	BR		Dianópolis		
VNDG	DNP	NP		Dang Deukhuri District		
YDLQ	DNQ	AU		Deniliquin		
LFRD	DNR	FR		Saint-Malo		
KDNS	DNS	US		Denison		
AYDN	DNU	PG		Dinangat		
HSGG	DNX	SD		Dinder		
EGZJ	DOC	GB		Dornoch		
HSDN	DOG	SD		Dongola		
AYDO	DOI	PG		Doini		
UKCC	DOK	UA		Donetsk		
MGDL	DON	GT		Dos Lagunas		
DFEE	DOR	BF		Dori		
YDRA	DOX	AU		Dongara		
SCBI	DPB	CL		Cámeron		
LFAB	DPE	FR		Dieppe		
KDPG	DPG	US		Dugway		
KDRA	DRA	US		Mercury		
YDBY	DRB	AU		Derby		
YDOR	DRD	AU		Dorunda Outstation		
WAJC	DRH	ID		Dabra		
KDRI	DRI	US		DeRidder		
SMDA	DRJ	SR		Drietabbetje		
MRDK	DRK	CR		Drake Bay		
YDBI	DRN	AU		Dirranbandi		
RPLK	DRP	PH		Daraga		
YDRI	DRR	AU		Durrie Airport		
YDRD	DRY	AU		Drysdale River		
FKKS	DSC	CM		Dschang		
TFFA	DSD	GP		La Désirade Airport		
OPDI	DSK	PK		Dera Ismail Khan		
ZKSD	DSO	KP		Chongpyong County		
KDSV	DSV	US		Dansville		
RCLM	DSX	TW		Pratas Island		
WALJ	DTD	ID		Longpahangai		
RPUD	DTE	PH		Daet		
SNDT	DTI	BR		Diamantina		
KDTN	DTN	US	SHV	Shreveport		
KTKI	DTX	US		McKinney		
KDUA	DUA	US		Durant		
WIBD	DUM	ID		Dumai		
YDPD	DVP	AU		Davenport Downs Airport		
YDMN	DVR	AU		Daly River Airport		
FWDW	DWA	MW		Dwangwa		
FMNO	DWB	MG		Soalala		
YDIX	DXD	AU		Dixie		
KMBO	DXE	US		Madison		
VIND	DXN	IN		Noida International Airport		
YDYS	DYA	AU		Dysart		
KDYL	DYL	US		Doylestown		
KDYS	DYS	US	ABI	Abilene		
YDLW	DYW	AU		Daly Waters		
SUDU	DZO	UY		Durazno		
ZUDZ	DZU	CN		Dazu		
OYAB	EAB	YE		Abs		
KEAN	EAN	US		Wheatland		
SMEG	EAX	SR	PBM	Paramaribo		
LIRJ	EBA	IT		Isola d'Elba		
SKEB	EBG	CO		El Bagre		
DTTR	EBM	TN		El Borma		
KEBS	EBS	US		Webster City		
LFMH	EBU	FR		Saint-Étienne		
FKKW	EBW	CM		Ébolowa		
KECG	ECG	US		Elizabeth City		
YECH	ECH	AU		Echuca		
MNCE	ECI	NI		Rivas		
SKEH	ECR	CO		El Charco		
KECS	ECS	US		Mondell Field		
HSDB	EDB	SD		Ad Dabbah		
KEDC	EDC	US	AUS	Austin		
YERL	EDD	AU		Erldunda Airport		
KEDE	EDE	US		Edenton		
PAED	EDF	US	ANC	Anchorage		
KEQA	EDK	US		El Dorado		
LFRI	EDM	FR		La Roche-sur-Yon		
KEDW	EDW	US		Edwards Air Force Base		
SNCP	EEA	BR		Correia Pinto		
KEED	EED	US		Needles		
AYEF	EFG	PG		Efogi Airport		
KEFW	EFW	US		Jefferson		
AYEN	EGA	PG		Engati		
KEGI	EGI	US	CEW	Crestview		
HANG	EGL	ET		Neghelle Airport		
SAVB	EHL	AR		El Bolsón		
PAEH	EHM	US		Cape Newenham LRRS Airport		
ZHEC	EHU	CN		Ezhou		
EDGE	EIB	DE		Eisenach		
UNII	EIE	RU		Yeniseysk		
YEIN	EIH	AU		Einasleigh		
URKE	EIK	RU		Yeysk		
PAEI	EIL	US	FAI	Fairbanks		
LLEY	EIY	IL		‘En Yahav		
UASB	EKB	KZ		Ekibastuz		
YELK	EKD	AU		Elkedra		
ESSU	EKT	SE		Eskilstuna		
SKBC	ELB	CO		El Banco		
FAER	ELL	ZA		Lephalale		
KELN	ELN	US		Ellensburg		
SATD	ELO	AR		Eldorado		
HETR	ELT	EG		El-Tor		
KELZ	ELZ	US		Wellsville		
EDWE	EME	DE		Emden		
AYEE	EMI	PG		Emirau Airport		
LSME	EML	CH		Emmen		
KEMM	EMM	US		Kemmerer		
SAVD	EMX	AR		El Maitén		
HEMN	EMY	EG		El Minya		
YEEB	ENB	AU		Eneabba Airport		
LFSN	ENC	FR	ETZ	Nancy		
KEND	END	US	WDG	Enid		
EFET	ENF	FI		Enontekiö		
WIGE	ENG	ID	BKS	Bengkulu		
EGAB	ENK	GB		Enniskillen		
PANN	ENN	US		Nenana		
SGEN	ENO	PY		Encarnación		
PKMA	ENT	MH		Enewetak		
EGED	EOI	GB		Eday		
SVED	EOR	VE		El Dorado Airport		
KEOS	EOS	US		Neosho		
SVEZ	EOZ	VE		Elorza		
LFSG	EPL	FR		Mirecourt		
MDPO	EPS	DO	AZS	Samaná Province		
AYEL	EPT	PG		Eliptamin		
EEPU	EPU	EE		Pärnu		
HCMU	ERA	SO		Ceerigaabo		
YERN	ERB	AU		Pukatja		
UKDB	ERD	UA		Berdiansk		
AYEV	ERE	PG		Erave		
SSER	ERM	BR		Erechim		
YESE	ERQ	AU		Elrose Station		
KERR	ERR	US		Errol		
KERV	ERV	US		Kerrville		
MMES	ESE	MX		Ensenada		
SGME	ESG	PY		Mariscal José Félix Estigarribia		
EGKA	ESH	GB		Shoreham-by-Sea		
LTBI	ESK	TR		Eskişehir		
SEES	ESM	EC		Esmeraldas		
SCES	ESR	CL		El Salvador		
KEST	EST	US		Estherville		
KESW	ESW	US		Easton		
KETB	ETB	US		West Bend		
YEDA	ETD	AU		Etadunna Airport		
HAMM	ETE	ET		Metemma		
LLET	ETH	IL		Eilat		
KEDN	ETS	US		Enterprise		
NFTE	EUA	TO		Eua		
YECL	EUC	AU		Eucla		
EDHN	EUM	DE		Neumünster		
YEVA	EVD	AU		Eva Downs Airport		
YEVD	EVH	AU		Evans Head		
LFOE	EVX	FR		Évreux		
WAKG	EWE	ID		Ewer Airport		
WABT	EWI	ID		Enarotali		
FCOE	EWO	CG		Ewo		
YEXM	EXM	AU		Exmouth		
UHBE	EYA	RU		Zeya		
GAYE	EYL	ML		Yélimané		
HKES	EYS	KE		Eliye Springs Camp		
GUFH	FAA	GN		Faranah		
EGLF	FAB	GB		Farnborough		
KFAF	FAF	US		Fort Eustis		
BIFM	FAG	IS		Fagurhólsmýri		
TJFA	FAJ	PR		Fajardo		
AYFR	FAQ	PG		Frieda River Airport		
BIFF	FAS	IS		Fáskrúðsfjörður		
OOFD	FAU	OM		Fahud		
OISF	FAZ	IR		Fasā		
SWOB	FBA	BR		Fonte Boa		
SSFB	FBE	BR		Francisco Beltrão		
KFBG	FBG	US		Fort Bragg		
PAFB	FBK	US	FAI	Fairbanks		
KFBR	FBR	US		Fort Bridger		
KFBY	FBY	US		Fairbury		
FAFB	FCB	ZA		Ficksburg		
ETMN	FCN	DE		Cuxhaven		
KFCS	FCS	US	COS	Colorado Springs		
KFCY	FCY	US		Forrest City		
KFDR	FDR	US		Frederick		
FZBO	FDU	CD		Bandundu Province		
VNSR	FEB	NP		Sanphe Bagar		
SDIY	FEC	BR		Feira de Santana		
SWFJ	FEJ	BR		Feijó		
DIFK	FEK	CI		Ferkessedougou Airport		
ETSF	FEL	DE		Fürstenfeldbruck		
KFEP	FEP	US		Freeport		
KFET	FET	US		Fremont		
KFFA	FFA	US		Kill Devil Hills		
EGVA	FFD	GB		Fairford		
KFFL	FFL	US		Fairfield		
KFFO	FFO	US	DAY	Dayton		
SCFT	FFU	CL		Futaleufú Airport		
GQPF	FGD	MR		Fderîck		
NSFI	FGI	WS	APW	Apia		
EGEF	FIE	GB		Fair Isle		
GUFA	FIG	GN		Fria		
YFNE	FIK	AU		Finke		
KFOM	FIL	US		Fillmore		
AYFI	FIN	PG		Finschhafen		
OMFJ	FJR	AE		Fujairah		
RJNF	FKJ	JP		Fukui-shi		
KFKN	FKN	US		Franklin		
SNQG	FLB	BR		Floriano		
EDXF	FLF	DE		Flensburg		
EGZR	FLH	GB		Flotta		
BIHT	FLI	IS		Flateyri		
SGFI	FLM	PY		Filadelfia		
KFLV	FLV	US		Sherman Army Airfield		
KFMH	FMH	US		Camp Edwards Heliport		
EDBN	FNB	DE		Neubrandenburg		
AYFA	FNE	PG		Fane Mission		
DFEF	FNG	BF		Fada N'gourma		
HAFN	FNH	ET		Fincha Airport		
LFTW	FNI	FR		Nîmes		
ZKPY	FNJ	KP		Pyongyang		
PANR	FNR	US		Funter		
LIER	FNU	IT		Oristano		
EGFO	FOA	GB		Foula		
LIBF	FOG	IT		Foggia		
FKKM	FOM	CM		Foumban		
MRAN	FON	CR		La Fortuna		
WABF	FOO	ID		Pulau Numfoor		
YFRT	FOS	AU		Forrest		
YFST	FOT	AU		Forster		
FOGF	FOU	GA		Fougamou		
YFBS	FRB	AU		Forbes		
SIMK	FRC	BR		Franca		
KFRH	FRH	US		French Lick		
KFRI	FRI	US		Fort Riley		
FSSF	FRK	SC		Frégate Island		
PAFR	FRN	US	ANC	Anchorage		
AYFE	FRQ	PG		Feramin		
KFRR	FRR	US		Front Royal		
SCFR	FRT	CL		Frutillar		
ETHF	FRZ	DE		Fritzlar		
WIMI	FSH	ID		Singkil		
KFSI	FSI	US	LAW	Lawton		
KFSK	FSK	US		Fort Scott		
EGQK	FSS	GB		Forres		
KFSU	FSU	US		Fort Sumner		
NSFQ	FTI	AS		Fitiuta		
KFTK	FTK	US		Fort Knox		
FCOO	FTX	CG		Owando		
AYFU	FUM	PG		Fuma		
YFLO	FVL	AU		Flora Valley		
VRMR	FVM	MV		Fuvahmulah Island		
YFRV	FVR	AU		Forrest River		
KNFW	FWH	US	FTW	Fort Worth		
PAFW	FWL	US		Farewell		
FQCB	FXO	MZ		Cuamba		
KFYM	FYM	US		Fayetteville		
UBBF	FZL	AZ		Fuzuli		
KGAB	GAB	US		Gabbs		
MHGS	GAC	HN		Gracias		
KGAG	GAG	US		Gage		
YGAY	GAH	AU		Gayndah		
MUGT	GAO	CU		Guantánamo		
AYGP	GAP	PG		Gusap		
AYGI	GAR	PG		Garaina		
LFNA	GAT	FR		Gap		
VYGG	GAW	MM		Gangaw Airport		
AYGJ	GAZ	PG		Guasopa		
EGBP	GBA	GB		Kemble		
UBBQ	GBB	AZ		Gabala		
AYGS	GBC	PG		Gasuke		
AYNE	GBF	PG		Negarbo		
PAGB	GBH	US		Galbraith Lake Camp		
GFGK	GBK	SL		Gbangbatok		
YGBI	GBL	AU		South Goulburn Island		
VVGB	GBN	VN		Gia Binh International Airport		
YGAM	GBP	AU		Gamboola		
KGBR	GBR	US		Great Barrington		
HSKG	GBU	SD		Khashm al Qirbah		
YGIB	GBV	AU		Gibb River Airport		
YGIA	GBW	AU		Sylvania		
NZGB	GBZ	NZ		Great Barrier Island		
FAGC	GCJ	ZA	JNB	Johannesburg		
KGCY	GCY	US		Greeneville		
VAGD	GDB	IN		Gondiā		
YGDN	GDD	AU		Gordon Downs Airport		
UHBI	GDG	RU		Magdagachi		
FEGL	GDI	CF		Mélé		
FZWC	GDJ	CD		Gandajika		
KGDM	GDM	US		Gardner		
SVGD	GDO	VE		Guasdualito		
SNGD	GDP	BR		Guadalupe		
KGDW	GDW	US		Gladwin		
WAMJ	GEB	ID		Gebe Airport		
LCGK	GEC	CY		Geçitkale Air Base		
YGTO	GEE	AU		George Town		
AGEV	GEF	SB		Geva Airport		
FGMY	GEM	GQ		Mongomo		
KGEY	GEY	US		Greybull		
KGFD	GFD	US		Greenfield		
SYBT	GFO	GY		Bartica		
FYGF	GFY	NA		Grootfontein		
FNBL	GGC	AO		Lumbala		
YGDS	GGD	AU		Gregory Downs Airport		
KGGE	GGE	US		Georgetown		
SSCT	GGH	BR		Cianorte		
SSGY	GGJ	BR		Guaíra		
HKKG	GGM	KE		Kakamega		
DIGA	GGN	CI		Gagnoa		
DIGL	GGO	CI		Guiglo		
SAWR	GGS	AR		Gobernador Gregores		
MYBG	GHC	BS		Great Harbour Cay		
EDQG	GHF	DE		Giebelstadt		
KGHM	GHM	US		Centerville		
ZUGH	GHN	CN		Guanghan Shi		
WALE	GHS	ID		Melak		
HLGT	GHT	LY		Ghat		
SAAG	GHU	AR		Gualeguaychú		
LRBV	GHV	RO	XHV	Braşov		
HBBE	GID	BI		Gitega		
GUSI	GII	GN		Siguiri		
SKGI	GIR	CO		Girardot City		
FAGI	GIY	ZA		Giyani		
MHNJ	GJA	HN		Guanaja		
SBGM	GJM	BR		Guajará Mirim		
BIGJ	GJR	IS		Árneshreppur		
LTFK	GKD	TR		Gökçeada		
ETNG	GKE	DE		Geilenkirchen		
VNGK	GKH	NP		Gorkha		
VRMO	GKK	MV		Kooddoo Atoll		
YGKL	GKL	AU		Great Keppel Isla		
PAGK	GKN	US		Gulkana		
HAGL	GLC	ET		Galadi Northeast		
MRGF	GLF	CR		Golfito		
YGLE	GLG	AU		Glengyle Airport		
YGLI	GLI	AU		Glen Innes		
ENKL	GLL	NO		Gol		
YGLO	GLM	AU		Glenormiston Station		
AYUP	GLP	PG		Gulgubip		
VQGP	GLU	BT		Geylegphug		
KGLW	GLW	US		Glasgow		
WAMA	GLX	ID		Galela		
EHGR	GLZ	NL		Breda		
GMMB	GMD	MA		Benslimane		
UMGG	GME	BY		Homyel'		
AYGT	GMI	PG		Gasmata Island Airport		
FCOG	GMM	CG		Gamboma		
NZGM	GMN	NZ		Greymouth		
SNYW	GMS	BR		Guimarães		
PAGZ	GMT	US		Granite Mountain Air Station		
UMMG	GNA	BY		Hrodna		
KGNG	GNG	US		Gooding		
RCGI	GNI	TW		Lyudao Island		
UBBG	GNJ	AZ	KVD	Ganja		
SNGI	GNM	BR		Guanambi		
HAGH	GNN	ET		Ghinnir		
SAHR	GNR	AR		General Roca		
KGNT	GNT	US		Grants		
FBGZ	GNZ	BW		Ghanzi		
FYGB	GOG	NA		Gobabis		
KGOK	GOK	US		Guthrie		
YGDI	GOO	AU		Goondiwindi		
HAGR	GOR	ET		Gorē		
UNIT	GOY	RU		Tura		
LBGO	GOZ	BG		Gorna Oryahovitsa		
SSGG	GPB	BR		Guarapuava		
YGON	GPD	AU		Mount Gordon Mine		
MRGP	GPL	CR		Guápiles		
YGPT	GPN	AU		Garden Point		
SAZG	GPO	AR		General Pico		
KGRF	GRF	US	TIW	Tacoma		
OAGZ	GRG	AF		Gardez		
AYGG	GRL	PG		Garasa		
KCKC	GRM	US		Grand Marais		
KGRN	GRN	US		Gordon		
SWGI	GRP	BR		Gurupi		
LIRS	GRS	IT		Grosseto		
BIGR	GRY	IS		Grímsey		
WBKN	GSA	MY		Long Pasia		
KGSB	GSB	US		Goldsboro		
YGSC	GSC	AU		Gascoyne Junction		
ESGP	GSE	SE	GOT	Gothenburg		
SOGS	GSI	GF		Grand-Santi		
MGSJ	GSJ	GT		Puerto San José		
YMGN	GSN	AU		Mount Gunson		
HEOW	GSQ	EG		Shark El Oweinat International Airport		
HCMG	GSR	SO		Qardho Airport		
FASE	GSS	ZA		Sabie-Sand		
HSGF	GSU	SD		Al Qadarif		
AGOK	GTA	SB		Nggatokae Island		
HTGE	GTC	TZ	GIT	Geita		
KGTG	GTG	US		Grantsburg		
EDCG	GTI	DE		Rügen Island		
NZGT	GTN	NZ	MON	Mount Cook Village		
YGTN	GTT	AU		Georgetown		
LKHO	GTW	CZ		Zlín		
GAGM	GUD	ML		Goundam		
AYGF	GUG	PG		Guari		
YGDH	GUH	AU		Gunnedah		
SVGI	GUI	VE		Güiria		
SBGW	GUJ	BR		Guaratingueta		
YGLB	GUL	AU		Goulburn		
SVGU	GUQ	VE		Guanare		
KGUS	GUS	US		Grissom Air Force Base / Peru		
ETUO	GUT	DE		Gütersloh		
BIGF	GUU	IS		Grundarfjörður		
AYML	GUV	PG		Mougulu		
VAGN	GUX	IN		Guna		
KGUY	GUY	US		Guymon		
SNGA	GUZ	BR		Guarapari		
KGVE	GVE	US		Gordonsville		
AYGV	GVI	PG		Green River		
UHKM	GVN	RU		May-gatka Airport		
YGNV	GVP	AU		Greenvale		
ESSK	GVX	SE		Gävle		
VYGW	GWA	MM		Gwa		
FVTL	GWE	ZW		Gweru		
DNGA	GWI	NG		Iperu		
EICM	GWY	IE		Galway		
FNNG	GXG	AO		Mbanza Negage		
WAGA	GXM	ID		Kuala Kurun		
SCCY	GXQ	CL		Coyhaique		
FKKJ	GXX	CM		Yagoua		
YWDC	GYB	AU		Wodgina Mine		
UEMM	GYG	RU		Magan		
HRYG	GYI	RW		Gisenyi Airport		
WIMG	GYO	ID		Blangkejeren		
YGYM	GYP	AU		Gympie		
KGYY	GYY	US		Gary		
OAGN	GZI	AF		Ghazni		
OIIK	GZW	IR		Qazvin		
KHAF	HAF	US		Half Moon Bay		
FYHI	HAL	NA		Halali		
VRMH	HAQ	MV		Hanimaadhoo		
YHTL	HAT	AU		Heathlands Airport		
EGFE	HAW	GB		Haverfordwest		
KHAX	HAX	US	MKO	Muskogee		
AYHB	HBD	PG		Habi		
KHBR	HBR	US		Hobart		
ZMBS	HBU	MN		Bulgan District		
KBPG	HCA	US		Big Spring		
ZGHC	HCJ	CN		Hechi		
HCME	HCM	SO		Eyl		
RCKW	HCN	TW		Hengchun		
KCQW	HCW	US		Cheraw Municipal Airport/Lynch Bellinger Field		
ZGCZ	HCZ	CN	LQP	Chenzhou		
OPKD	HDD	PK		Hyderabad		
PHDH	HDH	US		Mokulēia		
VRBK	HDK	MV		Kulhudhuffushi		
OIHH	HDM	IR		Hamadān		
VIDX	HDO	IN		Ghāziābād		
OIKP	HDR	IR		Havadarya Airport		
VYHT	HEB	MM		Hinthada		
KHEE	HEE	US		West Helena		
EDXB	HEI	DE		Heide		
EFHF	HEM	FI	HEL	Helsinki		
AYHG	HEO	PG		Haelogo		
KHRI	HES	US		Hermiston		
LLHA	HFA	IL		Haifa		
KHFF	HFF	US		Mackall Army Airfield		
BIHN	HFN	IS		Hornafjörður Airport		
SVHG	HGE	VE		Higuerote		
VEHO	HGI	IN		Itanagar		
EDXH	HGL	DE		Helgoland		
GFHA	HGS	SL	FNA	Freetown		
RJSH	HHE	JP		Hachinohe		
PHHI	HHI	US		Wheeler Army Airfield		
KHIF	HIF	US	OGD	Ogden		
YHHY	HIG	AU		Highbury		
HASL	HIL	ET		Shilabo		
VCCH	HIM	LK		Minneriya		
YHDY	HIP	AU		Headingly		
AYHO	HIT	PG		Hivaro		
RJBH	HIW	JP	HIJ	Hiroshima		
ZMHU	HJT	MN		Khujirt		
KHKA	HKA	US	BYH	Blytheville		
LBHS	HKV	BG		Malevo		
KHLB	HLB	US		Batesville		
KHLC	HLC	US		Hill City		
ESSF	HLF	SE		Hultsfred		
KCVH	HLI	US		Hollister		
KHLR	HLR	US	ILE	Killeen		
YSTH	HLS	AU		St Helens		
YHML	HLT	AU		Hamilton		
FAHL	HLW	ZA		Hluhluwe		
YHMB	HMG	AU		Hermannsburg		
UKLH	HMJ	UA		Khmelnytskyi		
KHMN	HMN	US	ALM	Alamogordo		
ENHA	HMR	NO		Hamar		
WAGB	HMS	ID		Muara Teweh		
RKTP	HMY	KR		Seosan		
AYHE	HNI	PG		Heiweni		
HKHO	HOA	KE		Hola		
OYHD	HOD	YE		Al Ḩudaydah		
VLHS	HOE	LA		Ban Houayxay		
LOIH	HOH	AT		Hohenems		
YHOO	HOK	AU		Hooker Creek Airport		
KHOP	HOP	US		Hopkinsville		
EDQM	HOQ	DE		Hof		
SAHC	HOS	AR		Chos Malal		
VYHL	HOX	MM		Homalin		
NFTL	HPA	TO		Lifuka Island		
ZHQQ	HQQ	CN	AYN	Anyang		
VRAH	HRF	MV		Hoarafushi		
VIAH	HRH	IN		Alīgarh		
DAFH	HRM	DZ		Hassi R’mel		
FAHR	HRS	ZA		Harrismith		
EGXU	HRT	GB		Harrogate		
YHBY	HRY	AU		Henbury Station		
SSHZ	HRZ	BR		Horizontina		
ZGSG	HSC	CN		Shaoguan		
LEHC	HSK	ES		Huesca		
YHSM	HSM	AU		Horsham		
VAHS	HSR	IN		Hirasar Airport		
VIHR	HSS	IN		Hisar		
KHST	HST	US		Homestead		
RCPO	HSZ	TW		Hsinchu		
UOHH	HTG	RU		Khatanga		
ZMHG	HTM	MN		Khatgal		
RORH	HTR	JP		Hateruma		
YHPN	HTU	AU		Hopetoun		
KUTS	HTV	US		Huntsville		
KHTW	HTW	US		Chesapeake		
SKHC	HTZ	CO		Municipio Hato Corozal		
KHUA	HUA	US	HSV	Huntsville		
YHBR	HUB	AU		Humbert River Airport		
HAHU	HUE	ET		Humera		
MGHT	HUG	GT		Huehuetenango		
KHHW	HUJ	US		Hugo		
FBHK	HUK	BW		Hukuntsi		
HLON	HUQ	LY		Hon Airport		
SWHT	HUW	BR		Humaitá		
FMNL	HVA	MG		Analalava		
ZMKD	HVD	MN		Khovd		
KHVE	HVE	US		Hanksville Airport		
BIHK	HVK	IS		Hólmavík		
AYHU	HWA	PG		Hawabango		
YHAW	HWK	AU		Hawker		
FVWN	HWN	ZW		Hwange National Park Airport		
KHWO	HWO	US		Hollywood		
VIHX	HWR	IN	LUH	Ludhiana		
YHAY	HXX	AU		Hay		
EGTB	HYC	GB		High Wycombe		
AYHF	HYF	PG		Hayfields Airport		
EFHV	HYV	FI		Hyvinkää		
LFQT	HZB	FR		Hazebrouck		
BIHU	HZK	IS		Norðurþing		
CYNR	HZP	CA		Fort MacKay		
KHZR	HZR	US		False River Regional Airport		
KIAB	IAB	US	ICT	Wichita		
SNSS	IAL	BR		Salinas		
SEII	IBB	EC		Isabela Island		
SPBR	IBP	PE		Iberia		
SVIC	ICA	VE		Icabarú		
SVIE	ICC	VE		Coche Island		
SMNI	ICK	SR		Nieuw Nickerie		
RPSG	ICO	PH		Sicogon Island		
ESUE	IDB	SE		Idre		
FZCB	IDF	CD		Idiofa		
KGIC	IDH	US		Grangeville		
YIDK	IDK	AU		Indulkana Airport		
SWIY	IDO	BR		Santa Isabel do Morro		
KIDP	IDP	US		Independence		
LFEY	IDY	FR		Île d'Yeu		
RORE	IEJ	JP		Iejima Island		
EDAU	IES	DE		Riesa		
KIFA	IFA	US		Iowa Falls		
YIFY	IFF	AU		Iffley Station		
OIFE	IFH	IR		Hesa Airport		
YIFL	IFL	AU		Innisfail		
VREI	IFU	MV		Ifuru Island		
SAVJ	IGB	AR		Ingeniero Jacobacci		
FOOI	IGE	GA		Iguela		
YIGM	IGH	AU		Ingham		
LTBL	IGL	TR	IZM	İzmir		
RPMI	IGN	PH		Iligan		
SKIG	IGO	CO		Chigorodó Airport		
ETSI	IGS	DE		Manching		
FQIA	IHC	MZ		Inhaca		
OYQN	IHN	YE		Qishn		
FMSI	IHO	MG		Ihosy		
AYIH	IHU	PG		Ihu		
EIMN	IIA	IE		Inishman		
AYIA	IIS	PG		Nissan Island		
SSIJ	IJU	BR		Ijuí Airport		
KUKF	IKB	US		Wilkes County Airport		
UCFP	IKG	KG		Karakol		
FZGV	IKL	CD		Ikela		
YIKM	IKP	AU		Inkerman Airport		
WABL	ILA	ID		Illaga Airport		
CZBD	ILF	CA		Ilford		
ETIK	ILH	DE		Illesheim		
FMMQ	ILK	MG		Ilaka Atsinanana		
KBDH	ILL	US		Willmar		
MSSS	ILS	SV	SAL	San Salvador		
HKKL	ILU	KE		Kilaguni		
LZZI	ILZ	SK		Žilina		
SYIB	IMB	GY		Imbaimadai		
VNST	IMK	NP		Simikoṭ		
KIML	IML	US		Imperial		
KIMM	IMM	US		Immokalee		
AYII	IMN	PG		Imane		
FEFZ	IMO	CF		Zemio		
OITU	IMQ	IR		Maku		
WAYG	IMU	ID		Akimuga Airport		
YINJ	INJ	AU		Injune		
KINK	INK	US		Wink		
YINN	INM	AU		Innamincka		
FZBA	INO	CD		Inongo		
EIIR	INQ	IE		Inisheer		
KINS	INS	US		Indian Springs		
WASI	INX	ID		Serkos		
FCOI	ION	CG		Impfondo		
EIIM	IOR	IE		Inishmore Aerodrome		
RPMV	IPE	PH		Ipil		
SWII	IPG	BR		Ipiranga		
SBIP	IPN	BR		Ipatinga		
SNIU	IPU	BR		Ipiaú Airport		
MRSI	IPZ	CR		San Isidro		
ORAA	IQA	IQ		Al Asad Airbase		
RPVZ	IQR	PH		Siquijor		
VGIS	IRD	BD		Ishwardi		
SNIC	IRE	BR		Irecê Airport		
MHIR	IRN	HN		Iriona		
FEFI	IRO	CF		Birao		
SWTP	IRZ	BR		Santa Isabel do Rio Negro		
EGHE	ISC	GB		Isles of Scilly		
YISF	ISI	AU		Isisford		
MMIM	ISJ	MX		Isla Mujeres		
LTBA	ISL	TR	IST	Istanbul		
SBIC	ITA	BR		Itacoatiara		
SNZW	ITE	BR		Ituberá		
SNHA	ITN	BR		Itabuna		
SDUN	ITP	BR		Itaperuna		
SSIQ	ITQ	BR		Itaqui		
SBIT	ITR	BR		Itumbiara		
WABE	IUL	ID		Ilu Airport		
FMNJ	IVA	MG		Ambanja		
LYBR	IVG	ME		Berane		
YINW	IVW	AU		Inverway Airport		
RJAW	IWO	JP		Iwo Jima		
VEKR	IXH	IN		Kailāshahar		
VEKW	IXN	IN		Khowai		
VEKM	IXQ	IN		Kamalpur Airport		
VEAN	IXV	IN		Along		
VEJS	IXW	IN		Jamshedpur		
UTSR	IYO	UZ		Sariosiyo		
EDHF	IZE	DE		Itzehoe		
OAJL	JAA	AF		Jalālābād		
YJAB	JAB	AU		Jabiru		
YPJT	JAD	AU	PER	Perth		
OPJA	JAG	PK		Jacobabad		
MTJA	JAK	HT		Jacmel		
MMJA	JAL	MX		Xalapa de Enríquez		
LBIA	JAM	BG		Yambol		
MRCH	JAP	CR		Puntarenas		
AYJB	JAQ	PG		Jacquinot Bay Airport		
SNAB	JAW	BR		Araripina		
SSSB	JBS	BR		São Borja		
SSJA	JCB	BR		Joaçaba		
KIXD	JCI	US	MKC	Kansas City		
SNJB	JCM	BR		Jacobina		
SBEK	JCR	BR		Jacareacanga		
SNWS	JCS	BR		Crateús		
KGCD	JDA	US		John Day		
SBJF	JDF	BR		Juiz de Fora		
RKPD	JDG	KR		Jeongseok Airport		
KJDN	JDN	US		Jordan		
SNJR	JDR	BR		São João del Rei		
SNJK	JEQ	BR		Jequié Airport		
KHZY	JFN	US		Ashtabula		
SBJH	JHF	BR		São Paulo Catarina Executive Airport		
ZYJL	JIL	CN		Jilin		
SEJI	JIP	EC		Jipijapa		
VNJI	JIR	NP		Jiri		
ZSJJ	JIU	CN		Jiujiang		
OPJI	JIW	PK		Jiwani		
SPJI	JJI	PE		Juanjuí		
HKMK	JJM	KE		Meru National Park		
ESGJ	JKG	SE		Jönköping		
KJSO	JKV	US		Jacksonville		
VAJL	JLG	IN		Jalgaon		
SDJL	JLS	BR		Jales		
SNJM	JMA	BR		Manhuaçu		
FNJA	JMB	AO		Jamba Mineira		
SBMI	JMR	BR		Maricá		
SNJN	JNA	BR		Januária Airport		
SAAJ	JNI	AR		Junín		
FAPJ	JOH	ZA		Port St Johns		
RPMJ	JOL	PH		Jolo		
SNEB	JPE	BR		Paragominas		
SNTS	JPO	BR		Patos		
SDTK	JPY	BR		Paraty		
MPJE	JQE	PA		Jaqué		
PHJR	JRF	US		Kapolei		
SWJU	JRN	BR		Juruena		
SWBE	JSB	BR		São Benedito		
SAWS	JSM	AR		José de San Martín		
SNGL	JSO	BR		Sobral		
SDZG	JTA	BR		Tauá		
SWJW	JTI	BR		Jataí		
SDIM	JTN	BR		Itanhaém		
SIZX	JUA	BR		Juara		
EDWJ	JUI	DE		Juist		
VNJL	JUM	NP		Jumla		
YJDA	JUN	AU		Jundah		
SKJU	JUO	CO		Juradó		
YJNB	JUR	AU		Jurien Bay		
MHJU	JUT	HN		Jutigalpa airport		
FMMK	JVA	MG		Ankavandra		
FBJW	JWA	BW		Jwaneng		
OITZ	JWN	IR		Zanjan		
RKTI	JWO	KR		Chungju		
FLKS	KAA	ZM		Kasama		
FVKB	KAB	ZW		Kariba		
OSKL	KAC	SY		Al Qāmishlī		
RKNN	KAG	KR		Kangnung Ab		
SYKA	KAI	GY		Kaieteur National Park		
FZSK	KAP	CD		Kapanga		
AYKH	KAQ	PG		Kamulai		
SYKM	KAR	GY		Kamarang		
FYKB	KAS	NA		Karasburg		
NZKT	KAT	NZ		Kaitaia		
EFKA	KAU	FI		Kauhava		
SVKA	KAV	VE		Kavanayen Airport		
YKBR	KAX	AU		Kalbarri		
NFNW	KAY	FJ		Wakaya Island Airport		
GFKB	KBA	SL		Kabala		
YKIR	KBB	AU		Kirkimbie Station Airport		
WABK	KBF	ID		Karubaga Airport		
HUKF	KBG	UG		Murchison Falls		
FKKB	KBI	CM		Kribi		
YKCA	KBJ	AU		Kings Canyon		
VEKI	KBK	IN		Kushinagar International Airport		
AYKB	KBM	PG		Kabwum		
FZWT	KBN	CD		Kabinda		
FZRM	KBO	CD		Kabalo		
FWKG	KBQ	MW		Kasungu		
GFBO	KBS	SL		Bo		
YKBY	KBY	AU		Streaky Bay		
NZKI	KBZ	NZ		Kaikoura		
SMTP	KCB	SR		Pelelu Tepu		
YCSV	KCE	AU		Collinsville		
OPKW	KCF	PK		Kadanwari		
LTBQ	KCO	TR		Kocaeli		
YKCS	KCS	AU		Kings Creek Airport		
HUMI	KCU	UG		Masindi		
UNKM	KCY	RU	KJA	Krasnoyarsk		
GODK	KDA	SN		Kolda		
YKBL	KDB	AU		Kambalda		
DBBK	KDC	BJ		Kandi		
OPKH	KDD	PK		Khuzdar		
AYOW	KDE	PG		Koroba		
FOGJ	KDJ	GA		Ndjolé Ville Airport		
PAKD	KDK	US	ADQ	Kodiak		
EEKA	KDL	EE		Kärdla		
VRMT	KDM	MV		Kaadedhdhoo Island		
FOGE	KDN	GA		Ndende Airport		
VRMK	KDO	MV		Kadhdhoo Island		
AYNN	KDP	PG		Kandep		
AYTO	KDQ	PG		Kamberatoro		
AYKC	KDR	PG		Kandrian		
VTBK	KDT	TH		Kamphaeng Saen		
HSLI	KDX	SD		Kadugli		
UEMH	KDY	RU		Teply Klyuch		
UTAE	KEA	TM		Kerki		
FZQG	KEC	CD		Kasenga		
GQNK	KED	MR		Kaédi		
FCOK	KEE	CG		Kellé		
AYLG	KEG	PG		Keglsugl		
WAKP	KEI	ID		Kepi Airport		
EDHK	KEL	DE		Kiel		
GFKE	KEN	SL		Kenema		
WASE	KEQ	ID		Kebar Airport		
CZEE	KES	CA		Kelsey Airport		
EFHA	KEV	FI		Jämsä		
AYNB	KEX	PG		Kanabea		
HKKR	KEY	KE		Kericho		
GQNF	KFA	MR		Kiffa		
YFDF	KFE	AU		Cloudbreak Mine		
YKKG	KFG	AU		Kalkgurung Airport		
WAPU	KFR	ID		Kufar		
LAKU	KFZ	AL		Kukës		
GOTK	KGG	SN		Kédougou		
AYJO	KGH	PG		Yongai Airport		
FWKA	KGJ	MW		Karonga		
AYIM	KGM	PG		Kungim		
UKKG	KGO	UA		Kropyvnytskyi		
WBKG	KGU	MY		Keningau		
AYKQ	KGW	PG		Kagi		
YKRY	KGY	AU		Kingaroy		
OITH	KHA	IR		Piranshahr		
UKFK	KHC	UA		Kerch		
EFKJ	KHJ	FI		Kauhajoki		
ZMHH	KHR	MN		Kharkhorin		
OAKS	KHT	AF		Khōst		
UKHK	KHU	UA		Kremenchuk		
FBKR	KHW	BW		Khwai River Lodge		
ESMK	KID	SE		Kristianstad		
AYLI	KII	PG		Kibuli		
ORKK	KIK	IQ		Kirkuk		
KCWC	KIP	US	SPS	Wichita Falls		
FLSO	KIW	ZM		Kitwe		
HTKI	KIY	TZ		Kilwa Masoko		
HUKJ	KJJ	UG		Kajansi		
ROKR	KJP	JP		Kerama Group		
AYKO	KKD	PG		Kokoda		
VTBL	KKM	TH		Lop Buri		
NZKO	KKO	NZ		Kaikohe		
YKLB	KKP	AU		Koolburra Airport		
USDP	KKQ	RU		Krasnoselkup		
FZCA	KKW	CD		Kikwit		
EIKK	KKY	IE		Kilkenny		
VDKK	KKZ	KH		Kaoh Kong Airport		
GOOK	KLC	SN		Kaolack		
UUEM	KLD	RU		Tver		
FKKH	KLE	CM		Kaélé Airport		
FZFP	KLI	CD		Kotakoli Airport		
HKFG	KLK	KE		Kalokol		
OINE	KLM	IR		Kalāleh		
WAGF	KLP	ID		Kuala Pembuang		
FZOD	KLY	CD		Kalima		
FAKZ	KLZ	ZA		Kleinzee		
AYKM	KMA	PG		Kerema		
AYON	KMB	PG		Koinambe		
OEKK	KMC	SA		King Khalid Military City		
FAKU	KMH	ZA		Kuruman		
FCPA	KMK	CG		Makabana		
YKML	KML	AU		Kamileroi Airport		
FZSB	KMN	CD		Kamina		
FYKT	KMP	NA		Keetmanshoop		
UUBA	KMW	RU		Kostroma		
OEKM	KMX	SA		Khamis Mushait		
FLKO	KMZ	ZM		Kaoma		
SCVM	KNA	CL		Viña del Mar		
AYKJ	KNE	PG		Kanainj		
EGYM	KNF	GB		King's Lynn		
YKNG	KNI	AU		Katanning		
FCBK	KNJ	CG		Kindamba Airport		
FZTK	KNM	CD		Kanyama		
GUXD	KNN	GN		Kankan		
FNCP	KNP	AO		Capanda		
OIBJ	KNR	IR		Bandar-e Kangān		
KTKX	KNT	US		Kennett		
UNKI	KNY	RU		Kodinsk		
GAKA	KNZ	ML		Kéniéba		
NWWK	KOC	NC		Koumac		
FAKP	KOF	ZA		Komatipoort		
YKLA	KOH	AU		Koolatah Airport		
AYOO	KOM	PG		Komo		
FZRQ	KOO	CD		Kongolo		
EDCK	KOQ	DE		Köthen		
AYRO	KOR	PG		Kakoro		
FOGK	KOU	GA		Koulamoutou		
WABN	KOX	ID		Kokonao / Timuka		
AYKG	KPA	PG		Kopiago		
PAPC	KPC	US		Port Clarence		
AYYP	KPE	PG		Yapsiei		
WBGP	KPI	MY		Kapit		
AYAQ	KPM	PG		Kompiam		
YKPR	KPP	AU		Kalpowar		
YKMP	KPS	AU		Kempsey		
YKAR	KQR	AU		Karara		
YKER	KRA	AU		Kerang		
WIPH	KRC	ID		Kabupaten Kerinci		
YKUR	KRD	AU		Kurundi		
HBBO	KRE	BI		Kirundo		
SYKS	KRG	GY		Karasabai Airport		
AYKK	KRI	PG		Kikori		
SYKR	KRM	GY		Karanambo		
UKCK	KRQ	UA		Kramatorsk Airport		
AYEA	KRU	PG		Kerau		
AYKR	KRX	PG		Kar Kar		
FZBT	KRZ	CD		Kiri		
GUKU	KSI	GN		Kissidougou		
GASK	KSS	ML		Sikasso		
HSKI	KST	SD		Rabak		
YSPV	KSV	AU		Springvale		
LLKS	KSW	IL		Kiryat Shmona Airport		
AYYR	KSX	PG		Yasuru		
ULKK	KSZ	RU		Kotlas		
RORK	KTD	JP		Kitadaitō Son		
WMKE	KTE	MY		Kertih		
NZTK	KTF	NZ		Takaka		
VDTI	KTI	KH		Ta Khmau		
SYKT	KTO	GY		Kato Village		
MKTP	KTP	JM	KIN	Kingston		
EFIT	KTQ	FI		Kitee		
VIKO	KTU	IN		Kota		
SVKM	KTV	VE		Kamarata		
GAKO	KTX	ML		Koutiala		
VCCN	KTY	LK		Kalutara		
OARZ	KUR	AF		Kuran wa Munjan		
AYUY	KUX	PG		Kuyol		
AYKS	KUY	PG		Kamusi Airport		
ESGR	KVB	SE		Skövde		
UHMO	KVM	RU		Markovo		
WICM	KWB	ID		Karimunjawa		
UKDR	KWG	UA		Lozuvatka		
OAHN	KWH	AF		Deh Khwāhān		
AYKW	KWO	PG		Kawito Airport		
AGKW	KWS	SB		Kwailabesi Airport		
FZQM	KWZ	CD		Kolwezi		
USHK	KXD	RU		Kondinskoye		
FAKD	KXE	ZA		Klerksdorp		
HUKI	KXO	UG		Kisoro		
WATQ	KXS	ID		Wonreli		
RCLY	KYD	TW		Lan Yu		
OLKA	KYE	LB		Tripoli		
YYLR	KYF	AU		Yeelirrie Airport		
YYTA	KYI	AU		Yalata Mission Airport		
VYKU	KYT	MM		Kyauktu Airport		
VDKH	KZC	KH		Kampong Chhnang		
VDSY	KZD	KH		Krakor		
EDGY	KZG	DE		Kitzingen		
AYLB	LAB	PG		Lablab		
LFRO	LAI	FR		Lannion		
SBLJ	LAJ	BR		Lages		
HLLQ	LAQ	LY		Al Bayḑā’		
FALY	LAY	ZA		Ladysmith		
SBLP	LAZ	BR		Bom Jesus Da Lapa		
LFCI	LBI	FR		Albi		
FZVI	LBO	CD		Lusambo		
FOGR	LBQ	GA		Lambaréné		
KLBT	LBT	US		Lumberton		
WRLB	LBW	ID		Long Bawan		
RPLU	LBX	PH		Lubang Island		
LFRE	LBY	FR		La Baule-Escoublac		
FNLK	LBZ	AO		Lucapa		
LIBN	LCC	IT		Lecce		
FALO	LCD	ZA		Louis Trichardt		
MGRD	LCF	GT		Río Dulce		
MULM	LCL	CU		Pinar del Río		
SACC	LCM	AR		La Cumbre		
YBLC	LCN	AU		Balcanoona		
FCBL	LCO	CG		Lague Airport		
KLCQ	LCQ	US		Lake City		
LIQL	LCV	IT		Lucca		
VEMH	LDA	IN		Malda		
YLIN	LDC	AU		Lindeman Island Airport		
ULAL	LDG	RU		Leshukonskoye		
HTLI	LDI	TZ		Lindi		
ESGL	LDK	SE		Lidköping		
KLDM	LDM	US		Ludington		
VNLD	LDN	NP		Lamidada		
SMDO	LDO	SR		Laduani		
LFRJ	LDV	FR		Landivisiau		
SOOM	LDX	GF		Saint-Laurent-du-Maroni		
SBLE	LEC	BR		Lençóis		
FXLK	LEF	LS		Lebakeng Airport		
LFOH	LEH	FR		Le Havre		
GULB	LEK	GN		Labé		
YLEV	LEL	AU		Gapuwiyak		
SNDN	LEP	BR		Leopoldina		
EGHC	LEQ	GB		St Just		
YLST	LER	AU		Leinster		
FXLS	LES	LS		Lesobeng		
LESU	LEU	ES		Andorra - La Seu d'Urgell Airport		
NFNB	LEV	FJ		Levuka		
EHLE	LEY	NL		Lelystad		
KLFI	LFI	US		Hampton		
KLHZ	LFN	US		Louisburg		
HAKL	LFO	ET		Kelafo East Airport		
YLFD	LFP	AU		Lakefield		
KLGF	LGF	US	YUM	Yuma		
YLEC	LGH	AU		Leigh Creek		
EDWL	LGO	DE		Langeoog		
SENL	LGQ	EC		Lago Agrio		
SCHR	LGR	CL		Cochrane		
SAMM	LGS	AR		Malargüe		
SKGA	LGT	CO		Gaviotas		
HCMJ	LGX	SO		Luuq		
ZUSH	LGZ	CN		Shannan		
EDTL	LHA	DE		Lahr		
WAJL	LHI	ID		Lereh		
ZHGH	LHK	CN		Laohekou		
SNLN	LHN	BR		Linhares		
SAVH	LHS	AR		Las Heras		
FYLS	LHU	NA		Lianshulu		
KLHV	LHV	US		Lock Haven		
ZULP	LIA	CN		Liangping District		
YLIM	LIB	AU		Limbunya Airport		
KLIC	LIC	US		Limon		
FZFA	LIE	CD		Libenge		
WAJM	LII	ID		Mulia		
ZSLI	LIJ	CN		Lishui		
MRLM	LIO	CR		Limón		
SBLN	LIP	BR		Lins		
FZGA	LIQ	CD		Lisala		
VYLK	LIW	MM		Loikaw		
FWLK	LIX	MW		Likoma Island		
KLHW	LIY	US		Ft. Stewart		
FZVA	LJA	CD		Lodja		
KLBX	LJN	US		Angleton		
YLND	LKD	AU		Lakeland Downs Airport		
HKLK	LKG	KE		Lokichokio		
WITG	LKI	ID		Lassihing		
PAKL	LKK	US		Kulik Lodge		
WAMI	LKM	ID		Bolaang Mongondow Airport		
KLKV	LKV	US		Lakeview		
OOLK	LKW	OM		Lekhwair		
EGUL	LKZ	GB		Brandon		
RPLH	LLC	PH		Lal-lo		
YCGO	LLG	AU		Chillagoe		
WAJV	LLN	ID		Kelila		
SATK	LLS	AR		Las Lomitas		
FNLB	LLT	AO		Lobito		
FWSM	LMB	MW		Salima		
SKNA	LMC	CO		La Macarena		
LFRM	LME	FR		Le Mans		
AYLU	LMI	PG		Lumi		
EGQS	LMO	GB		Lossiemouth		
HLMB	LMQ	LY		Al Burayqah		
FALC	LMR	ZA		Lime Acres		
KLMS	LMS	US		Louisville Winston County Airport		
AYLM	LMY	PG		Lake Murray		
KLNA	LNA	US	PBI	West Palm Beach		
YLKN	LNH	AU		Lake Nash		
PALN	LNI	US		Lonely Air Station		
AYLN	LNM	PG		Langimar		
KLNN	LNN	US		Willoughby		
KLNR	LNR	US		Lone Rock		
XUBS	LNX	RU		Smolensk		
YLOR	LOA	AU		Lorraine		
SCAN	LOB	CL		Los Andes		
YLOK	LOC	AU		Lock		
SECA	LOH	EC		Loja		
SSLN	LOI	BR		Lontras		
KLOL	LOL	US		Lovelock		
FBLO	LOQ	BW		Lobatse		
MMMV	LOV	MX		Monclova		
KLKU	LOW	US		Louisa		
SKLP	LPD	CO		La Pedrera		
SKIM	LPE	CO		La Primavera		
SADL	LPG	AR		La Plata		
SVAS	LPJ	VE		Armando Schwarck Airport		
AYLP	LPN	PG		Leron Plains		
KPPO	LPO	US		La Porte Municipal Airport		
EFLP	LPP	FI		Lappeenranta		
WALP	LPU	ID		Long Apung		
SKSG	LPZ	CO		San Gil		
KLQK	LQK	US		Pickens		
OAQN	LQN	AF		Qala i Naw		
LGLR	LRA	GR		Larissa Airport		
FXLR	LRB	LS		Hlotse		
WAPO	LRC	ID		Larat		
KLRF	LRF	US		Jacksonville		
OPLL	LRG	PK		Loralai Airport		
KLRJ	LRJ	US		Le Mars		
DXNG	LRL	TG		Niamtougou		
AYLX	LSJ	PG		Long Island		
KLSK	LSK	US		Lusk		
MRLC	LSL	CR		Los Chiles		
WBGD	LSM	MY		Kampung Long Semadoh		
LFOO	LSO	FR		Les Sables-d'Olonne		
SVJC	LSP	VE		Punto Fijo		
WILD	LSR	ID		Kutacane		
TFFS	LSS	GP		Terre-de-Haut		
WBGU	LSU	MY		Long Sukang		
KLSV	LSV	US	LAS	Las Vegas		
WITL	LSX	ID		Lhok Sukon		
LDLO	LSZ	HR		Mali Lošinj		
FATZ	LTA	ZA		Tzaneen		
FTTH	LTC	TD		Laï		
HLTD	LTD	LY		Ghadames		
VNLT	LTG	NP		Langtang		
VVLT	LTH	VN	SGN	Ho Chi Minh City		
ZMAT	LTI	MN		Altai		
OSLK	LTK	SY		Latakia		
FOOR	LTL	GA		Lastoursville		
SYLT	LTM	GY		Lethem		
YLHS	LTP	AU		Lyndhurst Airport		
LFAT	LTQ	FR		Le Touquet-Paris-Plage		
EILT	LTR	IE		Letterkenny		
KLTS	LTS	US		Altus		
LFTZ	LTT	FR		La Môle		
VALT	LTU	IN		Latur		
YLOV	LTV	AU		Lotus Vale Airport		
SELT	LTX	EC		Latacunga		
SYLP	LUB	GY		Lumidpau		
NFNH	LUC	FJ		Laucala Island		
FYLZ	LUD	NA		Lüderitz		
LZLU	LUE	SK		Lucenec		
KLUF	LUF	US	PHX	Phoenix		
LSZA	LUG	CH		Lugano		
MHCR	LUI	HN		La Unión		
FZCE	LUS	CD		Lusanga		
YLRS	LUT	AU		New Laura Airport		
YLRA	LUU	AU		Laura		
LFOV	LVA	FR		Laval		
KLVM	LVM	US		Livingston		
SILC	LVR	BR		Lucas do Rio Verde		
WATW	LWE	ID		Lewoleba		
YLAH	LWH	AU		Lawn Hill Airport		
EGET	LWK	GB	SDZ	Shetland Islands		
KLWL	LWL	US		Wells		
EHLW	LWR	NL		Leeuwarden		
WIMO	LXD	ID		Kecamatan Pulau-Pulau Batu Utara		
FLLK	LXU	ZM		Lukulu		
EGDL	LYE	GB		Lyneham		
WADU	LYK	ID	SWQ	Sumbawa Besar		
LFLY	LYN	FR	LYS	Lyon		
KLYO	LYO	US		Lyons		
KELO	LYU	US		Ely		
EGMD	LYX	GB		Lydd		
FZUG	LZA	CD		Luiza		
FZAL	LZI	CD		Luozi		
FNLZ	LZM	AO		Cuango-Luzamba		
YLZI	LZR	AU		Lizard Island National Park		
KMAC	MAC	US	MCN	Macon		
WAPE	MAL	ID		Pulau Mangole		
FZAM	MAT	CD		Matadi		
GOSM	MAX	SN		Matam		
MYAB	MAY	BS		Mangrove Cay		
YMBL	MBB	AU		Marble Bar		
FOGG	MBC	GA		Mbigou		
FAMM	MBD	ZA		Mmabatho		
KMBG	MBG	US		Mobridge		
YMYB	MBH	AU		Maryborough		
SWXM	MBK	BR		Matupá		
RPUM	MBO	PH		Mamburao		
SPBB	MBP	PE		Moyobamba		
AGGD	MBU	SB		Mbambanakira		
YMMB	MBW	AU	MEL	Melbourne		
LJMB	MBX	SI		Maribor		
KMBY	MBY	US		Omar N Bradley Airport		
GUMA	MCA	GN		Macenta		
KMCF	MCF	US	TPA	Tampa		
SEMH	MCH	EC		Machala		
SKLM	MCJ	CO		Maicao		
PAIN	MCL	US		Denali Park		
LHMC	MCQ	HU		Miskolc		
SARM	MCS	AR		Monte Caseros		
LFBK	MCU	FR		Montluçon		
KMDZ	MDF	US		Medford		
AYDK	MDM	PG		Munduku		
KIMS	MDN	US		Madison		
PAMD	MDO	US		Middleton Island Airport		
WAKD	MDP	ID		Mindiptana		
MBMC	MDS	TC		Middle Caicos		
SATM	MDX	AR		Mercedes		
PMDY	MDY	UM		Sand Island		
FNMA	MEG	AO		Malanje		
KGKJ	MEJ	US		Meadville		
GMFM	MEK	MA		Meknes		
WMAU	MEP	MY		Mersing		
KMER	MER	US	MCE	Merced		
WIMK	MES	ID		Medan		
YMOT	MET	AU		Moreton Airport		
KMEV	MEV	US		Minden		
FZVM	MEW	CD		Mweka		
VNMG	MEY	NP		Meghauli		
FAMS	MEZ	ZA		Silveroaks		
FXMF	MFC	LS		Mafeteng		
FOOD	MFF	GA		Moanda		
OPMF	MFG	PK		Muzaffarābād		
NFMO	MFJ	FJ		Moala		
YWDV	MFL	AU		Wando Vale		
NZMF	MFN	NZ		Milford Sound		
AYNG	MFO	PG		Manguna		
YMCR	MFP	AU		Manners Creek Airport		
DRRM	MFQ	NE		Maradi		
SKMF	MFS	CO		Miraflores		
KFMV	MFV	US		Melfa		
LFKX	MFX	FR		Méribel		
AYES	MFZ	PG		Meselia		
SLMG	MGD	BO		Magdalena		
KMGE	MGE	US		Marietta		
VYMT	MGK	MM		Mong Ton		
EDLN	MGL	DE	DUS	Düsseldorf		
SKMG	MGN	CO		Magangué		
NCMG	MGS	CK		Mangaia Auau Airstrip		
VYMN	MGU	MM		Manaung		
YMGR	MGV	AU		Margaret River Station Airport		
FOGI	MGX	GA		Moabi		
SYMD	MHA	GY		Mahdia		
HDMO	MHI	DJ		Île Moucha		
KMHL	MHL	US		Marshall		
KMHN	MHN	US		Mullen		
YMHO	MHO	AU		Mount House Airport		
UMMM	MHP	BY	MSQ	Minsk		
YHOT	MHU	AU		Mount Hotham		
SLAG	MHW	BO		Monteagudo		
NCMH	MHX	CK		Manihiki Island Airport		
EGUN	MHZ	GB		Mildenhall		
KMIB	MIB	US	MOT	Minot		
YMIP	MIH	AU		Mitchell Plateau Airfield		
MLIP	MIJ	MH		Mili Airfield		
EFMI	MIK	FI		Mikkeli		
YMPA	MIN	AU		Minnipa		
KMIO	MIO	US		Miami		
LLMR	MIP	IL		Mitzpe Ramon		
YMTA	MIY	AU		Mittiebah		
FMSJ	MJA	MG		Manja		
FOGM	MJL	GA		Mouila		
FYME	MJO	NA		Okonjati		
YMJM	MJP	AU		Manjimup		
LELC	MJV	ES		San Javier		
FVMH	MJW	ZW		Mahenye Airport		
KMJX	MJX	US		Toms River		
LKMR	MKA	CZ		Mariánské Lázně Airport		
FOOE	MKB	GA		Mekambo		
FXMK	MKH	LS		Mokhotlong		
FEGE	MKI	CF		Obo		
FCOM	MKJ	CG		Makoua		
HAMA	MKS	ET		Mekane Selam		
FOOK	MKU	GA		Makokou		
YMVG	MKV	AU		Mount Cavenagh		
WMKM	MKZ	MY		Malacca		
KMLJ	MLJ	US		Milledgeville		
LMMM	MLK	US		Malta		
RPMM	MLP	PH		Malabang		
YMCT	MLR	AU		Millicent		
YMEU	MLV	AU		Merluna		
GLMR	MLW	LR		Monrovia		
SUMO	MLZ	UY		Melo		
MMDM	MMC	MX		Ciudad Mante		
ROMD	MMD	JP		Minamidaitō Son		
FKKF	MMF	CM		Mamfe		
KMMI	MMI	US		Athens		
YMMU	MMM	AU		Middlemount		
FLBA	MMQ	ZM		Mbala		
KMMT	MMT	US	CAE	Columbia		
AYYM	MMV	PG		Mal Island		
OAMN	MMZ	AF		Maymana		
YMUG	MNE	AU		Mungaranie Station		
NFMA	MNF	FJ		Mana Island		
OORQ	MNH	OM		Rustaq		
FMSM	MNJ	MG		Mananjary		
FZRA	MNO	CD		Manono		
YMTO	MNQ	AU		Monto		
FLMG	MNR	ZM		Mongu		
VYMM	MNU	MM		Mawlamyine		
YMDS	MNW	AU		MacDonald Downs		
SBMY	MNX	BR		Manicoré		
AGGO	MNY	SB		Mono Island		
MUMO	MOA	CU		Moa		
VYMO	MOE	MM		Momeik Airport		
VYMS	MOG	MM		Möng Hsat		
NCMR	MOI	CK		Mitiaro		
SMMO	MOJ	SR		Moengo		
UTNM	MOK	UZ		Mŭynoq		
GQNL	MOM	MR		Moudjeria		
NZMC	MON	NZ		Mount Cook Village		
YOOM	MOO	AU		Moomba		
KMOR	MOR	US		Morristown		
KMOX	MOX	US		Morris		
FYKM	MPA	NA		Katima Mulilo		
WIPU	MPC	ID		Muko Muko Airport		
OPMP	MPD	PK		Goth Sindhri		
AYPO	MPF	PG		Mapoda Airport		
AYMJ	MPG	PG		Makini		
KMPJ	MPJ	US		Morrilton		
KOSA	MPS	US		Mount Pleasant		
UKCV	MPW	UA		Mariupol		
AYIY	MPX	PG		Miyanmin		
SOOA	MPY	GF		Maripasoula		
KMPZ	MPZ	US		Mount Pleasant		
YMDI	MQA	AU		Mandora		
LFVM	MQC	PM		Miquelon		
SAVQ	MQD	AR		Maquinchao		
YMQA	MQE	AU		Marqua Airport		
FYMG	MQG	NA		Midgard		
SBMC	MQH	BR		Minaçu Airport		
SLTI	MQK	BO		San Matías Airport		
AYMQ	MQO	PG		Malam		
TVSM	MQS	VC		Mustique		
SKQU	MQU	CO		San Sebastián de Mariquita		
KMQW	MQW	US		Telfair-Wheeler Airport		
YMGT	MQZ	AU		Margaret River		
SVMD	MRD	VE		Mérida		
YMBA	MRG	AU		Mareeba		
AYMA	MRM	PG		Manare		
KMRN	MRN	US		Morganton		
NZMS	MRO	NZ		Masterton		
YALA	MRP	AU		Marla		
SEMA	MRR	EC		Macará		
EKMB	MRW	DK		Maribo		
OIAM	MRX	IR		Bandar-e Māhshahr		
CZMD	MSA	CA		Muskrat Dam		
EGMH	MSE	GB		Manston		
OOMA	MSH	OM		Jazīrat Maşīrah		
SKMO	MSK	CO		Puerto Gaitán		
FZCV	MSM	CD		Masi-Manimba		
HHMS	MSW	ER		Massawa		
FCMM	MSX	CG		Mossendjo		
NZMA	MTA	NZ		Matamata		
SKML	MTB	CO		Montelíbano		
KMTC	MTC	US		Mount Clemens		
YMSF	MTD	AU		Mount Sanford Station Airport		
HAMT	MTF	ET		Mīzan Teferī		
SWVB	MTG	BR		Mato Grosso		
GVMT	MTI	CV		Mosteiros Airport		
YMND	MTL	AU		Maitland		
YMIT	MTQ	AU		Mitchell		
FDMS	MTS	SZ		Matsapha		
LLMZ	MTZ	IL		Masada		
FQMD	MUD	MZ		Mueda		
MMMG	MUG	MX		Mulegé		
KMUI	MUI	US		Fort Indiantown Gap		
HAMR	MUJ	ET		Mui		
NCMK	MUK	CK		Mauke		
KMUL	MUL	US	MGR	Moultrie		
SVMT	MUN	VE		Maturín		
KMUO	MUO	US		Mountain Home		
YMUP	MUP	AU		Mulga Park Airport		
YMUC	MUQ	AU		Muccan Station Airport		
RJAM	MUS	JP		Marcus Island		
SIRI	MUU	BR		Maraú		
DAOV	MUW	DZ		Mascara		
FCBM	MUY	CG		Mouyondzi		
BIRL	MVA	IS		Reykjahlíð		
KMVC	MVC	US		Monroeville		
KMVE	MVE	US		Montevideo		
YMUK	MVK	AU		Mulka Station		
FTTM	MVO	TD		Mongo		
UMOO	MVQ	BY		Mahilyow		
SNMU	MVS	BR		Mucuri Airport		
YMGV	MVU	AU		Musgrave		
LFHM	MVV	FR		Megève		
KBVS	MVW	US		Burlington		
FOGV	MVX	GA		Minvoul		
FVMV	MVZ	ZW		Masvingo		
YMRW	MWB	AU		Morawa		
KMWC	MWC	US	MKE	Milwaukee		
OPMI	MWD	PK		Mianwali		
HSMN	MWE	SD		Merowe		
AYMW	MWG	PG		Marawaka		
AYRM	MWI	PG		Maramuni		
WIOM	MWK	ID		Matak		
KMWM	MWM	US		Windom Municipal Airport		
HTMD	MWN	TZ		Mwadui		
VYMW	MWQ	MM		Magway		
YMWT	MWT	AU		Moolawatana		
VDMK	MWV	KH		Môndól Kiri Airport		
YMIR	MWY	AU		Miranda Downs Airport		
KMXA	MXA	US		Manila Municipal Airport		
WAWM	MXB	ID		Masamba		
YMWX	MXD	AU		Marion Downs Station		
KMEB	MXE	US		Maxton		
KMXF	MXF	US	MGM	Montgomery		
RPMQ	MXI	PH		Mati		
DNMN	MXJ	NG		Minna		
FMSR	MXM	MG		Morombe		
KMXO	MXO	US		Monticello		
SNCL	MXQ	BR		Cairu		
NSMA	MXS	WS		Maota Airport		
FMMO	MXT	MG		Maintirano		
YMWA	MXU	AU		Mullewa		
ZMMN	MXV	MN		Mörön		
ZMMG	MXW	MN		Mandalgovi		
PAMX	MXY	US		McCarthy		
FOOY	MYB	GA		Mayumba		
SVBS	MYC	VE		Maracay		
RJTQ	MYE	JP		Miyake Jima		
SYMM	MYM	GY		Monkey Mountain		
OYMB	MYN	YE		Ma'rib		
YMYR	MYO	AU		Camballin Airport		
AYMC	MYX	PG		Menyamya		
FWMY	MYZ	MW		Monkey Bay		
FQMP	MZB	MZ		Mocímboa da Praia		
FOOM	MZC	GA		Mitzic		
MZSL	MZE	BZ		Spanish Lookout		
GAMB	MZI	ML		Mopti		
KMZJ	MZJ	US		Marana		
LFSF	MZM	FR	ETZ	Nancy		
MUMZ	MZO	CU		Manzanillo		
FAMU	MZQ	ZA		Mkuze		
VEMZ	MZU	IN		Muzaffarpur		
FAMO	MZY	ZA		Mossel Bay		
YNRC	NAC	AU		Naracoorte		
DBBN	NAE	BJ		Natitingou		
SYAN	NAI	GY		Annai		
VTUQ	NAK	TH		Nakhon Ratchasima		
SKPN	NAR	CO		Puerto Nare		
ZBNY	NAY	CN	BJS	Beijing		
SKBM	NBB	CO		Barranco Minas		
KNBG	NBG	US	MSY	New Orleans		
YNHS	NBH	AU		Nambucca Heads		
FNBJ	NBJ	AO	LAD	Luanda		
MPWN	NBL	PA		Guna Yala		
FGAN	NBN	GQ		San Antonio de Palé		
MBNC	NCA	TC		North Caicos Island		
MMCG	NCG	MX		Nuevo Casas Grandes		
HTNA	NCH	TZ		Nachingwea		
SKNC	NCI	CO		Necocli Airport		
SAFS	NCJ	AR		Sunchales		
MNSC	NCR	NI		San Carlos		
FANC	NCS	ZA		Newcastle		
LFLP	NCY	FR		Annecy		
WAPC	NDA	ID		Banda Neira		
FNSU	NDD	AO		Sumbe		
FEFN	NDL	CF		Ndélé		
HAMN	NDM	ET		Mendi Airport		
AYNC	NDN	PG		Nadunumu Airport		
YSAN	NDS	AU		Sandstone		
FYRU	NDU	NA		Rundu		
EGES	NDY	GB		Sanday Island		
SAZO	NEC	AR		Necochea		
UWUF	NEF	RU		Neftekamsk		
MKNG	NEG	JM		Negril		
HANJ	NEJ	ET		Nejo		
HANK	NEK	ET		Nek’emtē		
KNEL	NEL	US		Lakehurst		
USRN	NFG	RU		Nefteyugansk		
KNFL	NFL	US		Fallon		
NFTO	NFO	TO		Niuafo'ou		
YYNG	NGA	AU		Young		
TUPA	NGD	VG		Anegada Island		
PHNG	NGF	US		Kaneohe		
WAGM	NGG	ID		Buntok		
NFNG	NGI	FJ		Ngau Island		
KNGP	NGP	US	CRP	Corpus Christi		
KNGU	NGU	US	ORF	Norfolk		
VNMA	NGX	NP		Manang		
VVNT	NHA	VN		Nha Trang		
OMDM	NHD	AE	DXB	Dubai		
HSNW	NHF	SD		New Halfa		
KNHK	NHK	US		Patuxent		
OPNK	NHS	PK		Nushki		
EGWU	NHT	GB		Northolt		
KNBJ	NHX	US		Foley		
GLNA	NIA	LR		Nimba		
LCNC	NIC	CY		Nicosia		
YCNF	NIF	AU		Nifty Copper Mine		
FZBI	NIO	CD		Nioki		
KNIR	NIR	US		Beeville		
AYSE	NIS	PG		Simberi Island		
LFBN	NIT	FR		Niort		
GANR	NIX	ML		Nioro		
RJTA	NJA	JP		Atsugi		
KNJK	NJK	US	IPL	Imperial		
YNKA	NKB	AU		Noonkanbah Airport		
FZAR	NKL	CD		Nkolo		
AYNA	NKN	PG		Nankina		
NTKU	NKP	PF		Nukutepipi		
FKAN	NKS	CM		Nkongsamba		
FXNK	NKU	LS		Nkaus		
KNKX	NKX	US	SAN	San Diego		
FCBY	NKY	CG		Nkayi		
KNLC	NLC	US		Lemoore		
YNUL	NLL	AU		Nullagine		
FZAB	NLO	CD	FIH	Kinshasa		
FANS	NLP	ZA		Mbombela		
YNIC	NLS	AU		Nicholson Airport		
MMSM	NLU	MX	MEX	Mexico City		
VADN	NMB	IN		Daman		
MYEN	NMC	BS		Norman’s Cay Island		
YNAP	NMR	AU		Nappa Merrie Airport		
VYNS	NMS	MM		Namsang Airport		
VNMT	NMT	MM		Namtu		
GMMY	NNA	MA		Kenitra		
FYNA	NNI	NA		Namutoni		
EICA	NNR	IE		Spiddal		
SNNU	NNU	BR		Nanuque		
WRLF	NNX	ID		Nunukan		
YSNW	NOA	AU		Nowra		
MRNS	NOB	CR		Nosara		
EDWS	NOD	DE		Norden		
MMNG	NOG	MX		Nogales		
SBXV	NOK	BR		Nova Xavantina		
BINF	NOR	IS		Neskaupstaður		
KNPA	NPA	US	PNS	Pensacola		
WIOG	NPO	ID		Nangah Pinoh		
SJNP	NPR	BR		Novo Progresso		
KNQA	NQA	US		Millington		
KNQI	NQI	US		Kingsville		
SWNQ	NQL	BR		Niquelândia Airport		
EGBN	NQT	GB		Nottingham		
KNQX	NQX	US	EYW	Key West		
KNRB	NRB	US		Mayport		
KNRC	NRC	US		Crows Landing		
EDWY	NRD	DE		Norderney		
EGEN	NRL	GB		North Ronaldsay		
GANK	NRM	ML		Nara		
KNRS	NRS	US		Imperial Beach		
VYAS	NSA	MM		Anisakan		
KNSE	NSE	US		Milton		
YNSM	NSM	AU		Norseman		
YSCO	NSO	AU		Scone		
SWKQ	NSR	BR		São Raimundo Nonato		
YNSH	NSV	AU		Noosaville		
LICZ	NSY	IT		Sigonella		
ENNO	NTB	NO		Notodden		
KNTD	NTD	US		Port Hueneme		
WASB	NTI	ID		Bintuni		
GVAN	NTO	CV		Agostinho Neto Airport		
MMAN	NTR	MX	MTY	Monterrey		
NFTP	NTT	TO		Niuatoputapu Island		
KNTU	NTU	US		Virginia Beach, Oceana, Naval Air Station		
FAPN	NTY	ZA		Sun City Resort		
YNUM	NUB	AU		Numbulwar Mission		
HSNH	NUD	SD		En Nahud Airport		
KNUN	NUN	US	PNS	Pensacola		
KNUQ	NUQ	US		Mountain View		
YNUB	NUR	AU		Nullabor Motel Airport		
HKNK	NUU	KE		Nakuru		
KNUW	NUW	US	ODW	Oak Harbor		
KNVD	NVD	US		Nevada Municipal Airport		
MNNG	NVG	NI		Nueva Guinea		
ENNK	NVK	NO		Narvik		
SWNA	NVP	BR		Novo Aripuanã		
ULNN	NVR	RU		Velikiy Novgorod		
LFQG	NVS	FR		Nevers		
VONV	NVY	IN		Neyveli Airport		
HKNI	NYE	KE		Nyeri		
KNYG	NYG	US		Quantico		
DGSN	NYI	GH		Sunyani		
YNYN	NYN	AU		Nyngan		
VYMY	NYW	MM		Monywa		
FNZG	NZA	AO		Nzaji		
SPZA	NZC	PE		Nazca		
GUNZ	NZE	GN		Nzérékoré		
UIUN	NZG	RU		Nizhneangarsk		
KNZY	NZY	US	SAN	San Diego		
OASH	OAA	AF		Baraki Barak		
OASD	OAH	AF		Shīnḏanḏ		
OAIX	OAI	AF		Bagram		
NZOU	OAM	NZ		Oamaru		
MHOA	OAN	HN		Olanchito		
KOAR	OAR	US	MRY	Monterey		
OASA	OAS	AF		Sharan		
HDOB	OBC	DJ		Obock		
WABR	OBD	ID		Obano		
KOBE	OBE	US		Okeechobee		
EDMO	OBF	DE		Oberpfaffenhofen		
EBZR	OBL	BE		Zoersel		
AYMB	OBM	PG		Morobe		
EGEO	OBN	GB		Oban		
LFHO	OBS	FR		Aubenas		
AYOB	OBX	PG		Obo		
MKBS	OCJ	JM		Ocho Rios		
KOKB	OCN	US		Oceanside		
SKOC	OCV	CO		Aguas Claras Airport		
FEFW	ODA	CF		Ouadda		
LEBA	ODB	ES		Córdoba		
YOOD	ODD	AU		Oodnadatta		
EGVO	ODH	GB		Odiham		
FEGO	ODJ	CF		Ouanda Djallé		
YCOD	ODL	AU		Cordillo Downs		
YORV	ODR	AU		Ord River		
KODO	ODT	US		Odessa		
KOEA	OEA	US		Vincennes		
WPOC	OEC	TL		Oecusse		
UUOR	OEL	RU		Orël		
SMPA	OEM	SR		Paloemeu		
KOEO	OEO	US		Osceola		
SAVN	OES	AR		San Antonio Oeste		
KOFF	OFF	US	OMA	Omaha		
DIOF	OFI	CI		Ouangofétini		
BIOF	OFJ	IS		Ólafsfjörður		
NSAS	OFU	AS		Ofu		
KOGA	OGA	US		Ogallala		
AYOG	OGE	PG		Ogeranang		
ROYN	OGN	JP		Yonaguni Airport		
DIAU	OGO	CI		Abengourou		
FTTB	OGR	TD		Bongor		
NZOH	OHA	NZ		Ohakea		
ZYMH	OHE	CN		Mohe		
FYOS	OHI	NA		Oshakati		
UHOO	OHO	RU		Okhotsk		
EDXY	OHR	DE		Wyk auf Föhr		
OPKT	OHT	PK		Kohat		
SDOW	OIA	BR		Ourilandia		
KOIC	OIC	US		Norwich		
RJTO	OIM	JP		Ō Shima		
YORC	OKB	AU		Orchid Beach Airport		
FYOO	OKF	NA		Okaukuejo		
EGXJ	OKH	GB		Oakham		
KOKM	OKM	US		Okmulgee		
FOGQ	OKN	GA		Okondja		
WAKO	OKQ	ID		Okaba		
UWUK	OKT	RU		Oktyabrsky		
FYMO	OKU	NA		Mokuti Lodge Airport		
AYOF	OKV	PG		Okao		
YBOK	OKY	AU		Oakey		
SDCG	OLC	BR		São Paulo de Olivença		
KOLD	OLD	US		Old Town / Dewitt Field		
BIRF	OLI	IS		Rif Airport		
NVSZ	OLJ	VU		Olpoï		
SGOL	OLK	PY		Fuerte Olimpo		
FCOX	OLL	CG		Olombo		
SAVM	OLN	AR		Lago Musters Airport		
LKOL	OLO	CZ		Olomouc		
OASL	OLR	AF		FOB Salerno		
KOLY	OLY	US		Olney		
UEMO	OLZ	RU		Olyokminsk		
FOOH	OMB	GA		Omboue Hopital Airport		
RPVO	OMC	PH		Ormoc		
FYOG	OMD	NA		Oranjemund		
OJMF	OMF	JO		Mafraq		
FYOE	OMG	NA		Omega Airport		
OIAJ	OMI	IR		Omidiyeh		
UTTZ	OMN	UZ		Zomin Shaharchasi		
WABD	ONI	ID		Moanamani Airport		
YMNK	ONR	AU		Monkira Airport		
NFOL	ONU	FJ		Ono-i-Lau Island		
MPEJ	ONX	PA		Colón		
KOOA	OOA	US		Oskaloosa		
YMOO	OOR	AU		Mooraberree Airport		
BIKP	OPA	IS		Kópasker		
YOEN	OPI	AU		Oenpelli		
KOPL	OPL	US		Opelousas		
SNSM	OPP	BR		Salinópolis		
AYBM	OPU	PG		Balimo		
FYOP	OPW	NA		Opuwo		
UTKK	OQN	UZ		Qo‘qon		
SASO	ORA	AR		San Ramón de la Nueva Orán		
ESOE	ORB	SE		Örebro		
SKOE	ORC	CO		Orocué		
LFOZ	ORE	FR		Orléans		
SMZO	ORG	SR	PBM	Paramaribo		
SYOR	ORJ	GY		Orinduik		
EGBK	ORM	GB		Northampton		
MHYR	ORO	HN		Yoro		
FBOR	ORP	BW		Orapa		
YYOR	ORR	AU		Yorketown		
OPOR	ORW	PK		Ormara		
KOSC	OSC	US		Oscoda		
AYOM	OSE	PG		Omora		
UUMO	OSF	RU		Podolsk		
ESMO	OSK	SE		Oskarshamn		
ORBM	OSM	IQ		Mosul		
RKSO	OSN	KR		Osan		
YOSB	OSO	AU		Osborne Mine		
EPKZ	OSZ	PL		Koszalin		
FTTL	OTC	TD		Bol Berim		
MPRA	OTD	PA		Contadora Island		
FYOW	OTJ	NA		Otjiwarongo		
GQNB	OTL	MR		Boutilimitt		
MRCC	OTR	CR		Coto 47 Airport		
SJKB	OTT	BR		Cotriguacu		
SKOT	OTU	CO		Otú		
AGGQ	OTV	SB		Ontong Java Atoll		
FCOU	OUE	CG		Ouesso		
DFCC	OUG	BF		Ouahigouya		
FAOH	OUH	ZA		Oudtshoorn		
LFEC	OUI	FR		Lampaul		
EGOU	OUK	GB		Out Skerries		
FKKI	OUR	CM		Batouri		
SDOU	OUS	BR		Ourinhos		
FTTS	OUT	TD		Bousso		
FMSL	OVA	MG		Bekily		
FAOB	OVG	ZA		Overberg District Municipality		
SCOV	OVL	CL		Ovalle		
SAZF	OVR	AR		Olavarría		
KOWA	OWA	US		Owatonna		
KOWK	OWK	US		Norridgewock		
YMNY	OXY	AU		Morney Airport		
SATG	OYA	AR		Goya		
FOGO	OYE	GA		Oyem		
HUMY	OYG	UG		Moyo		
SBOI	OYK	BR		Oiapoque		
HKMY	OYL	KE		Moyale		
SAZH	OYO	AR		Tres Arroyos		
SOOG	OYP	GF		Saint-Georges		
LEMO	OZP	ES		Morón de la Frontera		
KOZR	OZR	US		Ozark		
VYPA	PAA	MM		Hpa-An Airport		
OPPC	PAJ	PK		Parachinar		
PHPA	PAK	US		Hanapēpē		
SKPQ	PAL	CO		Palanquero		
KPAM	PAM	US	ECP	Panama City		
VTSK	PAN	TH		Pattani		
PAAQ	PAQ	US		Palmer		
VYPK	PAU	MM		Pauk		
SBUF	PAV	BR		Paulo Afonso		
MTPX	PAX	HT		Port-de-Paix		
WBKP	PAY	MY		Pamol		
SDLO	PBA	BR	MXQ	Cairu		
SSPN	PBB	BR		Paranaiba		
SKPR	PBE	CO		Puerto Berrío		
SVPC	PBL	VE		Puerto Cabello		
FNPA	PBN	AO		Porto Amboim		
MRIA	PBP	CR		Punta Islita		
SWPM	PBQ	BR		Pimenta Bueno		
SWPG	PBV	BR		Portos Dos Gauchos		
SWPQ	PBX	BR		Porto Alegre		
PAOC	PCA	US		Portage Creek		
WIPC	PCB	ID		Pondok Cabe Air Base		
KPDC	PCD	US		Prairie du Chien		
SGLV	PCJ	PY		Puerto Casado		
MMPL	PCO	MX		La Ribera		
FPPR	PCP	ST		Príncipe Island		
SNPC	PCS	BR		Picos		
NWWQ	PDC	NC		Mueo Airport		
FQPO	PDD	MZ		Ponta Do Ouro		
YPDI	PDE	AU		Pandie Pandie		
SNRD	PDF	BR		Prado		
YPDA	PDN	AU		Parndana		
WIPQ	PDO	ID		Pendopo		
SJKE	PDR	BR		Presidente Dutra		
SUPU	PDU	UY		Paysandú Airport		
LBPD	PDV	BG		Plovdiv		
SVPE	PDZ	VE		Pedernales		
YPSH	PEA	AU		Penneshaw		
EDCP	PEF	DE		Peenemünde		
SAZP	PEH	AR		Pehuajó		
FXPG	PEL	LS		Pelaneng Airport		
LHPP	PEV	HU		Pécs		
KPFC	PFC	US		Pacific City		
BIPA	PFJ	IS		Patreksfjordur Airport		
FZVS	PFR	CD		Ilebo		
FNCH	PGI	AO		Chitato		
KPQL	PGL	US		Pascagoula		
AYPG	PGN	PG		Pangia		
KPGR	PGR	US		Paragould		
LFBX	PGX	FR		Périgueux		
VVPR	PHA	VN		Phan Rang-Tháp Chàm		
KPHD	PHD	US		New Philadelphia		
VNPR	PHH	NP	PKR	Pokhara		
SNYE	PHI	BR		Pinheiro		
KPHP	PHP	US		Philip		
YTMO	PHQ	AU		Phosphate Hill		
FAPH	PHW	ZA		Phalaborwa		
VTPL	PHY	TH		Phetchabun		
MBPI	PIC	TC		Pine Cay Airport		
RCDC	PIF	TW		Pingtung		
EGPK	PIK	GB	GLA	Glasgow		
SGPI	PIL	PY		Pilar		
SPSO	PIO	PE		Pisco		
SNPX	PIV	BR		Pirapora		
CZMN	PIW	CA		Pikwitonei		
KPAN	PJB	US		Payson		
SGPJ	PJC	PY		Pedro Juan Caballero		
OPPG	PJG	PK		Panjgur		
MRPJ	PJM	CR		Puerto Jiménez		
KPKD	PKD	US		Park Rapids Municipal-Konshok Field Airport		
KPKF	PKF	US		Park Falls		
WMPA	PKG	MY		Pangkor		
LGHL	PKH	GR		Pórto Chéli		
MGPG	PKJ	GT		Playa Grande		
VYPU	PKK	MM		Pakokku		
DBBP	PKO	BJ		Parakou		
YPKT	PKT	AU		Wadeye		
FBSP	PKW	BW		Selebi-Phikwe		
MRSR	PLD	CR		Sámara		
AYPB	PLE	PG		Paiela		
FTTP	PLF	TD		Pala		
SBMN	PLL	BR	MAO	Manaus		
MPLP	PLP	PA		La Palma		
KPLR	PLR	US		Pell City		
SKPL	PLT	CO		Plato		
SBBH	PLU	BR	BHZ	Belo Horizonte		
UKHP	PLV	UA		Poltava		
KPMB	PMB	US		Pembina Municipal Airport		
SBPP	PMG	BR		Ponta Porã		
KPMH	PMH	US		Portsmouth		
AYPQ	PMN	PG		Pumani		
SAWP	PMQ	AR		Perito Moreno		
OSPR	PMS	SY		Tadmur		
SYPM	PMT	GY		Paramakotoi		
MRPM	PMZ	CR		Palmar Sur		
SBPN	PNB	BR		Porto Nacional		
SSPG	PNG	BR		Paranaguá		
SPNM	PNM	PE		Nuevo Mundo		
KPNN	PNN	US		Princeton		
EYPP	PNV	LT		Panevėžys		
KGYI	PNX	US		Sherman		
KPOB	POB	US	FBG	Fort Bragg		
GOSP	POD	SN		Podor		
SLPO	POI	BO		Potosí		
SNPD	POJ	BR		Patos de Minas		
MGPP	PON	GT		Poptún Airport		
SBPC	POO	BR		Poços de Caldas		
MKKJ	POT	JM		Port Antonio		
LZPW	POV	SK		Prešov		
LJPZ	POW	SI		Portorož		
LFPT	POX	FR	PAR	Paris		
KPPA	PPA	US		Pampa		
PAPR	PPC	US		Prospect Creek		
SVPH	PPH	VE		Perai Tepuy Airport		
YPIR	PPI	AU		Port Pirie		
UACP	PPK	KZ		Petropavl		
VNPL	PPL	NP		Phaphlu		
WIDE	PPR	ID		Pasir Pangaraan Airport		
VYPP	PPU	MM		Hpapun Airport		
EGEP	PPW	GB		Papa Westray Island		
SNZA	PPY	BR		Pouso Alegre		
SVDZ	PPZ	VE		Puerto Páez		
MMPQ	PQM	MX		Palenque		
YPDO	PRD	AU		Pardoo Airport		
FAPK	PRK	ZA		Prieska		
LPPM	PRM	PT		Portimão		
LFKO	PRP	FR		Propriano		
SARS	PRQ	AR		Presidencia Roque Sáenz Peña		
SYPR	PRR	GY		Paruma Airport		
VYPY	PRU	MM		Pyay		
LKPO	PRV	CZ		Přerov		
FAWB	PRY	ZA		Pretoria		
HEPS	PSD	EG		Port Said		
EDXO	PSH	DE		Sankt Peter-Ording Airport		
OPPI	PSI	PK		Pasni		
EGPT	PSL	GB		Perth		
EGSZ	PSV	GB		Papa Stour Island		
SNOS	PSW	BR		Passos		
KPSX	PSX	US		Palacios		
SFAL	PSY	FK		Stanley		
SLPS	PSZ	BO		Puerto Suarez		
PAAP	PTD	US		Port Alexander		
NFFO	PTF	FJ		Malolo Lailai Island		
YPOD	PTJ	AU		Portland		
SVPT	PTM	VE		Palmarito		
SBPO	PTO	BR		Pato Branco		
SNMZ	PTQ	BR		Porto de Moz		
KPTS	PTS	US		Pittsburg		
SESM	PTZ	EC		Pastaza		
SAWD	PUD	AR		Puerto Deseado		
MPOA	PUE	PA		Puerto Obaldía		
YPAG	PUG	AU		Port Augusta		
FZOP	PUN	CD		Punia		
DFCP	PUP	BF		Pô		
SLPR	PUR	BO		Puerto Rico		
VOPN	PUT	IN		Puttaparthi		
NWWP	PUV	NC		Poum		
SCPV	PUX	CL		Puerto Varas		
MNPC	PUZ	NI		Puerto Cabezas		
MPVR	PVE	PA		El Porvenir		
KPVF	PVF	US		Placerville		
SSPI	PVI	BR		Paranavaí		
KPBX	PVL	US		Pikeville		
SEPV	PVO	EC		Portoviejo		
UHMD	PVS	RU		Provideniya		
KPVW	PVW	US		Plainview		
KPWD	PWD	US		Plentywood		
HAPW	PWI	ET		Beles		
MYCP	PWN	BS		Pitts Town Point		
FZQC	PWO	CD		Pweto		
WAFZ	PWX	ID		Pohuwato		
KPNA	PWY	US		Pinedale		
YPMH	PXH	AU		Prominent Hill Mine		
VEPU	PXN	IN		Purnia		
SKVL	PYA	CO		Puerto Boyacá		
VEJP	PYB	IN		Jeypore		
NCPY	PYE	CK		Penrhyn		
SVPA	PYH	VE		Puerto Ayacucho		
OIIP	PYK	IR		Karaj		
SEPT	PYO	EC		Arca de Agua		
LGAD	PYR	GR		Andravida Airport		
SNZR	PYT	BR		Paracatu		
VTCI	PYY	TH		Pai		
SPIS	PYZ	PE		Pías		
SKPZ	PZA	CO		Paz de Ariporo		
NCPK	PZK	CK		Pukapuka Island		
SQZJ	PZR	CO		Pizarro		
SCTC	PZS	CL	ZCO	Temuco		
LZPP	PZY	SK		Piešťany		
SSQT	QAC	BR		Castro		
SBBQ	QAK	BR		Barbacena		
LFAY	QAM	FR		Amiens		
YJUN	QBS	AU		Jundee		
YBLU	QBU	AU	LER	Leinster		
SNCX	QCH	BR		Colatina		
SDBK	QCJ	BR		Botucatu		
SSKU	QCR	BR		Curitibanos		
EGXC	QCY	GB		Coningsby		
SDDR	QDC	BR		Dracena		
SNKF	QDF	BR		Conselheiro Lafaiete		
DAFI	QDJ	DZ		Djelfa		
EDFE	QEF	DE		Egelsbach		
DAAK	QFD	DZ		Boufarik		
EGSU	QFO	GB		Duxford		
SDYM	QGB	BR		Limeira		
SNGN	QGP	BR		Garanhuns		
SDUO	QGS	BR		Alagoinhas		
EDAN	QGW	DE		Neustadt-Glewe		
EBZH	QHA	BE		Hasselt		
SDPW	QHB	BR		Piracicaba		
SWTY	QHN	BR		Taguatinga		
EDXK	QHU	DE		Husum		
SSNH	QHV	BR		Novo Hamburgo		
SNIG	QIG	BR		Iguatu		
SDRK	QIQ	BR		Rio Claro		
SNIP	QIT	BR		Itapetinga		
DTTB	QIZ	TN		Bizerte		
YJIN	QJD	AU		Jindabyne		
FLKW	QKE	ZM		Kabwe		
DTTK	QKN	TN		Kairouan		
SOOK	QKR	GF		Kourou		
EGHL	QLA	GB		Lasham		
DAAB	QLD	DZ		Blida		
EFLA	QLF	FI		Vesivehmaa		
LPMR	QLR	PT		Leiria		
LIRL	QLT	IT		Latina		
SSMF	QMF	BR		Mafra		
LILQ	QMM	IT		Marina di Massa		
LYNS	QND	RS		Novi Sad		
LFLI	QNJ	FR		Annemasse		
SBCO	QNS	BR		Canoas		
SDKK	QOA	BR		Mococa		
ETNN	QOE	DE		Nörvenich		
WSAP	QPG	SG	SIN	Singapore		
EDAY	QPK	DE		Strausberg		
FAGM	QRA	ZA	JNB	Johannesburg		
SCRG	QRC	CL		Rancagua		
SSKZ	QRE	BR		Carazinho		
YNRM	QRM	AU		Narromine		
YWRN	QRR	AU		Warren		
LFQD	QRV	FR		Arras		
LELL	QSA	ES		Sabadell		
SDSC	QSC	BR		São Carlos		
HTMS	QSI	TZ		Moshi		
MUNB	QSN	CU		San Nicolás de Bari		
LIRI	QSR	IT		Salerno		
SYNA	QSX	GY		New Amsterdam		
LFOR	QTJ	FR		Chartres		
HLUB	QUB	LY		Ubari		
EGHR	QUG	GB		Chichester		
DNGU	QUS	NG		Gusau		
EGUY	QUY	GB		Wyton Royal Air Force Base		
LILN	QVA	IT		Varese		
EFFO	QVE	FI		Forssa		
SNQX	QXD	BR		Quixadá		
LFQB	QYR	FR		Troyes		
SAFR	RAF	AR		Rafaela		
NZRA	RAG	NZ		Raglan		
YRNG	RAM	AU		Ramingining Airport		
LIDR	RAN	IT		Ravenna		
SKCN	RAV	CO		Cravo Norte		
AYYO	RAX	PG		Oram		
OPRT	RAZ	PK		Rawalakot		
SWBR	RBB	BR		Borba		
YROI	RBC	AU		Robinvale		
KRBD	RBD	US	DFW	Dallas		
VDRK	RBE	KH		Ratanakiri Airport		
NFFR	RBI	FJ		Rabi Island		
RJCR	RBJ	JP		Rebun		
EDMS	RBM	DE		Straubing		
SLRB	RBO	BO		Roboré		
AYRE	RBP	PG		Rabaraba		
YORB	RBS	AU		Orbost		
HKMB	RBT	KE		Marsabit		
YROE	RBU	AU		Roebourne		
KRBW	RBW	US		Walterboro		
HSMK	RBX	SS		Rumbek		
KRCA	RCA	US	RAP	Rapid City		
KRCK	RCK	US		Rockdale		
NVSR	RCL	VU		Redcliffe Airport		
LFDN	RCO	FR		Rochefort		
SATR	RCQ	AR		Reconquista		
KRCR	RCR	US		Rochester		
EGTO	RCS	GB		Rochester		
KRCT	RCT	US		Reed City		
SNDC	RDC	BR		Redenção		
WASM	RDE	ID		Merdei Airport		
EPRA	RDO	PL		Radom		
KRDR	RDR	US	GFK	Grand Forks		
SAHS	RDS	AR		Rincón de Los Sauces		
GOSR	RDT	SN		Richard-Toll		
EDAX	REB	DE		Rechlin		
KRVL	RED	US		Reedsville		
SOOR	REI	GF		Régina		
KREO	REO	US		Rome		
MGRT	RER	GT		Retalhuleu		
SLRY	REY	BO		Reyes		
SDRS	REZ	BR		Resende		
FEGR	RFA	CF		Rafaï Airport		
KRFG	RFG	US		Refugio		
BIRG	RFN	IS		Raufarhöfn		
MRRF	RFR	CR		Rio Frio / Progreso Airport		
MNRT	RFS	NI		Rosita		
VEBG	RGH	IN		Bālurghāt		
WIPR	RGT	ID		Rengat		
BIRE	RHA	IS		Reykhólar Airport		
LFSR	RHE	FR		Reims		
HRYU	RHG	RW		Musanze		
YRYH	RHL	AU		Roy Hill Station		
FYSA	RHN	NA		Rosh Pinah		
SBRG	RIG	BR		Rio Grande		
SPJA	RIJ	PE		Rioja		
SPLN	RIM	PE		Provincia de Rodríguez de Mendoza		
AGRC	RIN	SB		Ringgi Cove		
KRIR	RIR	US	RAL	Riverside		
LERJ	RJL	ES		Logroño		
WIBR	RKI	ID		Rokot		
KRKP	RKP	US		Rockport		
KRKR	RKR	US		Poteau		
AYRK	RKU	PG		Kairuku		
KRKW	RKW	US		Rockwood		
SAOS	RLO	AR		Merlo		
DRZL	RLT	NE		Arlit		
OOBR	RMB	OM		Al Buraymī		
VORG	RMD	IN		Ramagundam		
YREN	RMK	AU		Renmark		
AYRG	RMN	PG		Rumginae		
LUKK	RMO	MD		Chisinau		
ETAR	RMS	DE		Ramstein		
USTJ	RMZ	RU	TOX	Tobolsk		
KRND	RND	US	SAT	San Antonio		
LFLO	RNE	FR		Roanne		
KRNH	RNH	US		New Richmond		
MNCI	RNI	NI		South End		
WBKR	RNU	MY		Ranau		
KRZL	RNZ	US		Rensselaer		
FARS	ROD	ZA		Robertson		
YROB	ROH	AU		Robinhood Airport		
SKPA	RON	CO		Paipa		
PGRO	ROP	MP		Rota Island		
LBRS	ROU	BG		Ruse		
SAWM	ROY	AR		Rio Mayo Airport		
LERT	ROZ	ES		Rota		
YRRB	RPB	AU		Roper Bar		
WAFK	RPI	ID		Rampi		
WIBL	RPL	ID		Pangkalan Kerinci		
YNGU	RPM	AU		Ngukurr		
LLIB	RPN	IL		Rosh Pinna		
SBUY	RPU	BR	CIZ	Coari		
KRPX	RPX	US		Roundup		
ORQW	RQW	IQ		Qayyarah West		
VOSH	RQY	IN		Shivamogga		
YMRE	RRE	AU		Marree		
SBJR	RRJ	BR	RIO	Rio de Janeiro		
VERK	RRK	IN		Rourkela		
KRRL	RRL	US		Merrill		
KRRT	RRT	US		Warroad		
YRBR	RRV	AU		Robinson River		
YRSB	RSB	AU		Roseberth Airport		
YRAY	RSE	AU	SYD	Sydney		
OERS	RSI	SA		Red Sea Project		
WASC	RSK	ID		Ransiki		
KRSL	RSL	US		Russell		
HSDZ	RSS	SD		Ad-Damazin		
VARG	RTC	IN		Ratnagiri		
SBMT	RTE	BR	SAO	São Paulo		
KRTN	RTN	US		Raton		
WIRR	RTO	ID		Tangerang		
YRTP	RTP	AU		Rutland Plains		
YRTI	RTS	AU		Rottnest Island		
WAQC	RTU	ID		Pulau Maratua		
YMYT	RTY	AU		Merty Merty Airport		
HUAR	RUA	UG		Arua		
OIMJ	RUD	IR		Shahrud		
FZMB	RUE	CD		Butembo		
WAJE	RUF	ID		Yuruf Airport		
ZSRG	RUG	CN		Rugao Air Base		
VNRK	RUK	NP		Rukumkoṭ		
VNRT	RUM	NP		Rumjāṭār		
VERU	RUP	IN		Rupsi		
MGRB	RUV	GT		Rubelsanto		
MHRU	RUY	HN		Copán Ruinas		
FMSG	RVA	MG		Farafangana		
ULSS	RVH	RU	LED	Saint Petersburg		
FARI	RVO	ZA		Reivilo		
SURV	RVY	UY		Rivera		
UKLR	RWN	UA		Rivne		
KRXE	RXE	US		Rexburg		
UUBK	RYB	RU		Rybinsk		
ENRY	RYG	NO	OSL	Oslo		
LFCY	RYN	FR		Royan		
SAWT	RYO	AR		Río Turbio		
SAWU	RZA	AR		Puerto Santa Cruz		
UUWR	RZN	RU		Turlatovo Airport		
RPSD	RZP	PH		Taytay		
OPSW	RZS	PK		Sawan		
LTFO	RZV	TR		Rize		
KRZZ	RZZ	US		Roanoke Rapids		
VDSA	SAI	KH		Siem Reap		
BIKR	SAK	IS		Sauðárkrókur Airport		
MYAN	SAQ	BS		San Andros		
KSAR	SAR	US		Sparta		
KSAS	SAS	US		Salton City		
WATS	SAU	ID		Savu Island		
LIQS	SAY	IT		Siena		
GLST	SAZ	LR		Sasstown		
SVSB	SBB	VE		Santa Bárbara de Barinas Airport		
AYSO	SBC	PG		Selbang		
OADS	SBF	AF		Sardeh Band		
WIAB	SBG	ID		Sabang		
GUSB	SBI	GN		Koundara		
SNMX	SBJ	BR		São Mateus		
LFRT	SBK	FR		Saint-Brieuc		
SLSA	SBL	BO		Santa Ana de Yacuma		
OPSB	SBQ	PK		Sibi		
USDA	SBT	RU		Sabetta		
FASB	SBU	ZA		Springbok		
AYSH	SBV	PG		Sabah		
KSBX	SBX	US		Shelby		
KSCB	SCB	US		Scribner		
MHUL	SCD	HN		Sulaco		
YSPK	SCG	AU		Spring Creek Airport		
SVPM	SCI	VE		San Cristóbal		
LFNC	SCP	FR		Mont-Dauphin		
EGPM	SCS	GB	SDZ	Shetland Islands		
MMSZ	SCX	MX		Salina Cruz		
FASD	SDB	ZA		Saldanha /Vredenburg Airport		
SYSC	SDC	GY		Sandcreek		
AYSD	SDI	PG		Saidor		
RJSD	SDS	JP		Sado Shi		
LLSD	SDV	IL	TLV	Tel Aviv		
VOSR	SDW	IN		Sindhudurg Airport		
KSEF	SEF	US		Sebring		
WAJS	SEH	ID		Senggeh Airport		
KSEM	SEM	US		Selma		
DISG	SEO	CI		Séguéla		
WIBS	SEQ	ID		Sungai Pakning Bengkalis Airport		
UOIG	SES	RU		Svetlogorsk		
UKCS	SEV	UA		Sievierodonetsk Airport		
GQNS	SEY	MR		Sélibaby Airport		
TFFC	SFC	GP		Saint-François		
SVSR	SFD	VE		San Fernando de Apure		
RPUS	SFE	PH		San Fernando		
MMSF	SFH	MX		San Felipe		
SNSW	SFK	BR		Soure		
RPLB	SFS	PH		Subic Bay Freeport Zone		
AYSF	SFU	PG		Safia		
SVMU	SFX	VE		San Félix		
OASN	SGA	AF		Shighnan District		
EDGS	SGE	DE		Siegen		
KSGH	SGH	US		Springfield		
OPSR	SGI	PK		Sargodha		
AYSK	SGK	PG		Sangapi		
RPLS	SGL	PH	MNL	Manila		
YSHG	SGP	AU		Shay Gap Mine		
WRLA	SGQ	ID		Sanggata Airport		
KSGT	SGT	US		Stuttgart		
SAVS	SGV	AR		Sierra Grande		
VTSH	SGZ	TH		Songkhla		
HASR	SHC	ET		Inda Silasē		
FXSH	SHK	LS		Sehonghong		
KSHN	SHN	US		Shelton		
YSPT	SHQ	AU		Southport		
YSHT	SHT	AU		Shepparton		
YSMP	SHU	AU		Smith Point		
HTSY	SHY	TZ		Shinyanga		
FXSS	SHZ	LS		Seshote Community		
ZLSN	SIA	CN		Xi’an		
FCBS	SIB	CG		Sibiti		
LPSI	SIE	PT		Sines		
VNDT	SIH	NP		Silgadi Doti Airport		
GMMF	SII	MA		Sidi Ifni		
BISI	SIJ	IS		Siglufjordur Airport		
AYSJ	SIM	PG		Simbai		
YSMI	SIO	AU		Smithton		
WIKS	SIQ	ID		Singkep Island		
MNSI	SIU	NI		Siuna		
KSIV	SIV	US		Sullivan		
WIMP	SIW	ID		Parapat		
YSGT	SIX	AU		Singleton		
KSIY	SIY	US		Siskiyou County		
AYZN	SIZ	PG		Sissano		
SPJN	SJA	PE		San Juan		
SLJO	SJB	BO		San Joaquín		
SBSJ	SJK	BR		São José dos Campos		
KSJN	SJN	US		Saint Johns Industrial Air Park		
FLSS	SJQ	ZM		Sesheke		
SLJE	SJS	BO		San José de Chiquitos		
SLJV	SJV	BO		San Javier		
MZSJ	SJX	BZ		Sarteneja		
EFSI	SJY	FI		Seinäjoki		
KSKA	SKA	US	GEG	Spokane		
AYSU	SKC	PG		Suki		
ENSN	SKE	NO		Skien		
KSKF	SKF	US	SAT	San Antonio		
DABP	SKI	DZ		Skikda		
WIOD	SKJ	ID		Singkawang		
EGEI	SKL	GB		Island of Skye		
SYSK	SKM	GY		Skeldon		
FXSK	SKQ	LS		Sekake		
HASK	SKR	ET		Shakiso		
EKSP	SKS	DK		Vojens		
HESC	SKV	EG		Saint Catherine		
PASW	SKW	US		Skwentna		
KSKY	SKY	US		Sandusky		
LZSL	SLD	SK		Sliač		
OESL	SLF	SA		Sulayel Airport		
KSLG	SLG	US		Siloam Springs		
YSOL	SLJ	AU		Karijini National Park		
KSLO	SLO	US		Salem		
KSLR	SLR	US		Sulphur Springs		
LBSS	SLS	BG		Silistra		
KANK	SLT	US		Salida		
VISM	SLV	IN		Shimla		
MMIO	SLW	MX		Saltillo		
SCSB	SMB	CL		Sombrero		
SPMR	SMG	PE		Santa María		
AYSP	SMH	PG		Sapmanga		
WBKA	SMM	MY		Semporna		
PASP	SMU	US		Sheep Mountain Lodge		
LSZS	SMV	CH		St. Moritz		
GMMA	SMW	MA		Smara		
GOTS	SMY	SN		Simenti		
SMST	SMZ	SR		Stoelmanseiland		
SESA	SNC	EC		Salinas		
SVSP	SNF	VE		San Felipe		
SLSI	SNG	BO		San Ignacio de Velasco		
YSPE	SNH	AU		Stanthorpe		
GLGE	SNI	LR		Greenville		
MUSJ	SNJ	CU		San Julián		
KSNK	SNK	US		Winston Field		
KSNL	SNL	US		Shawnee		
SLSM	SNM	BO		San Ignacio de Moxo		
SKRU	SNT	CO		Las Cruces		
SVSE	SNV	VE		Santa Elena de Uairén		
OIIS	SNX	IR		Semnan		
SBSC	SNZ	BR	RIO	Rio de Janeiro		
LHSM	SOB	HU		Sármellék		
SDCO	SOD	BR		Sorocaba		
FCOS	SOE	CG		Souanké		
FXSM	SOK	LS		Semonkong Airport		
SVST	SOM	VE		San Tomé		
EFSO	SOT	FI		Sodankylä		
SKSO	SOX	CO		Sogamoso		
EGER	SOY	GB		Stronsay		
LFKS	SOZ	FR		Solenzara		
WBKO	SPE	MY		Sepulot Airport		
LGSP	SPJ	GR		Sparta		
ETAD	SPM	DE		Spangdahlem		
FNME	SPP	AO		Menongue		
AYSQ	SPV	PG		Sepik Plains		
HESX	SPX	EG		Giza		
YSCR	SQC	AU		Southern Cross		
VVNS	SQH	VN		Sơn La		
SWUA	SQM	BR		São Miguel do Araguaia Airport		
ESUD	SQO	SE		Storuman		
EYSA	SQQ	LT		Šiauliai		
WAWS	SQR	ID		Sorowako		
AYCS	SQT	PG		China Straits		
SPOA	SQU	PE		Saposoa		
EKSV	SQW	DK		Skive		
SSOE	SQX	BR		São Miguel d'Oeste		
SSRU	SQY	BR		São Lourenço do Sul Airport		
EGXP	SQZ	GB		Scampton		
SSZR	SRA	BR		Santa Rosa		
SLSR	SRB	BO		Santa Rosa de Yacuma		
KSRC	SRC	US		Searcy		
SLRA	SRD	BO		San Ramón Airport		
SLSB	SRJ	BO		San Borja		
YSRN	SRN	AU		Strahan		
YDUN	SRR	AU		North Stradbroke Island		
SKSR	SRS	CO		San Marcos		
HUSO	SRT	UG		Soroti		
VYFS	SRU	MM		Surbung		
KRUQ	SRW	US		Salisbury		
HLGD	SRX	LY		Sirte		
SLET	SRZ	BO		Santa Cruz de la Sierra		
KSSC	SSC	US		Sumter		
VASL	SSE	IN		Sholapur		
SKSL	SSL	CO		Santa Rosalia		
KANJ	SSM	US		Sault Ste. Marie		
RKSM	SSN	KR	SEL	Seoul		
SNLO	SSO	BR		São Lourenço		
YSVP	SSP	AU		Silver Plains Airport		
SAZL	SST	AR		Santa Teresita		
FNBC	SSY	AO		Mbanza Kongo		
SBST	SSZ	BR		Santos Aeroporto		
EKVJ	STA	DK		Skjern		
SVSZ	STB	VE		Santa Bárbara		
YSTI	STF	AU		Stephens Islet		
YSMR	STH	AU		Strathmore		
KOYM	STQ	US		Saint Marys		
SUSO	STY	UY		Salto		
SWST	STZ	BR		Santa Terezinha		
KSUD	SUD	US		Stroud		
OOSR	SUH	OM		Sur		
UGSS	SUI	GE		Sokhumi		
OPSU	SUL	PK		Sui		
KSMS	SUM	US	SSC	Sumter		
SESC	SUQ	EC		Sucua Airport		
HTSU	SUT	TZ		Sumbawanga		
KSUU	SUU	US		Fairfield		
KSVE	SVE	US		Susanville		
DBBS	SVF	BJ		Savé		
EFSA	SVL	FI		Savonlinna		
KSVN	SVN	US	SAV	Savannah		
FNKU	SVP	AO		Cuíto		
FBSV	SVT	BW		Savuti Rest Camp		
PASV	SVW	US		Sparrevohn LRRS Airport		
SVSA	SVZ	VE		San Antonio del Táchira		
YSWL	SWC	AU		Stawell		
PAWD	SWD	US		Seward		
YSWH	SWH	AU		Swan Hill		
VISP	SWN	IN		Sahiwal		
FYSM	SWP	NA		Swakopmund		
UNSS	SWT	RU		Strezhevoy		
RKSW	SWU	KR		Suwon Air Base		
KSWW	SWW	US		Avenger Field		
FBSW	SWX	BW		Shakawe		
WMBA	SWY	MY		Sitiawan		
YWSL	SXE	AU		Sale		
FLSN	SXG	ZM		Senanga		
ZWSS	SXJ	CN		Shanshan County		
EISG	SXL	IE		Sligo		
FBSN	SXN	BW		Sowa		
PASX	SXQ	US		Soldotna		
WBKH	SXS	MY		Sahabat [Sahabat 16] Airport		
WMAN	SXT	MY		Sungai Tiang Airport		
HASD	SXU	ET		Sodo		
SNFX	SXX	BR		São Félix do Xingu		
PASY	SYA	US		Shemya Island		
OYSH	SYE	YE		Sa'dah		
VNSB	SYH	NP		Namche Bazaar		
KSYI	SYI	US		Shelbyville		
BIST	SYK	IS		Stykkishólmur		
KSYN	SYN	US		Stanton		
MPSA	SYP	PA		Santiago de Veraguas		
MRPV	SYQ	CR	SJO	San José		
LFLN	SYT	FR		Saint-Yan		
KSYV	SYV	US		Sylvester		
OPSN	SYW	PK		Sehwan		
FNSO	SZA	AO		Soyo		
ZBSG	SZH	CN		Shuozhou		
UASZ	SZI	KZ		Zaysan		
MUSN	SZJ	CU		Siguanea		
KSZL	SZL	US		Knob Noster		
FYSS	SZM	NA		Sesriem Airport		
KSZN	SZN	US		Santa Cruz Island		
NZRC	SZS	NZ		Ryans Creek Aerodrome		
ZSSZ	SZV	CN		Suzhou		
EDOP	SZW	DE		Schwerin		
KTAD	TAD	US		Trinidad		
DAOL	TAF	DZ	ORN	Oran		
OYTZ	TAI	YE		Taiz		
AYTJ	TAJ	PG	ATP	Aitape		
YTAR	TAQ	AU		Tarcoola		
LIBG	TAR	IT		Taranto		
SUTB	TAW	UY		Tacuarembo		
EETU	TAY	EE		Ülenurme		
SKMB	TBD	CO		Timbiqui		
DTKA	TBJ	TN		Tabarka		
YTBR	TBK	AU		Timber Creek Airport		
YTAB	TBL	AU		Tablelands		
FBTS	TBY	BW		Tshabong		
KTCC	TCC	US		Tucumcari		
SKRA	TCD	CO		Tarapacá Airport		
LRTC	TCE	RO		Tulcea		
FOOT	TCH	GA		Tchibanga		
MMHC	TCN	MX		Tehuacán		
KTCS	TCS	US		Truth or Consequences		
FATN	TCU	ZA		Thaba Nchu		
MYEY	TCV	BS		Torch Cay		
YTOC	TCW	AU		Tocumwal		
FYTE	TCY	NA		Terrace Bay		
SKTD	TDA	CO		Trinidad		
AYTF	TDB	PG		Tetabedi		
RPMW	TDG	PH		Tandag		
HDTJ	TDJ	DJ		Tadjoura		
UAAT	TDK	KZ		Taldykorgan		
SAZT	TDL	AR		Tandil		
YTHD	TDN	AU		Theda Station		
KTDO	TDO	US		Toledo		
SPDR	TDP	PE		Trompeteros		
YTDR	TDR	AU		Theodore		
AYSS	TDS	PG		Sasereme Airport		
FATD	TDT	ZA		Tanda Tula Airport		
FMSN	TDV	MG		Tanandava		
KTDZ	TDZ	US	TOL	Toledo		
MHTE	TEA	HN		Tela		
SSVL	TEC	BR		Telêmaco Borba		
EKTS	TED	DK		Thisted		
YTEF	TEF	AU		Telfer		
DFET	TEG	BF		Tenkodogo		
VETJ	TEI	IN		Tezu		
WBKE	TEL	MY		Telupid		
YTEM	TEM	AU		Temora		
HHTS	TES	ER		Teseney		
NZMO	TEU	NZ		Te Anau		
LETL	TEV	ES		Teruel		
BITE	TEY	IS		Þingeyri		
AYTH	TFB	PG		Tifalmin		
SNTO	TFL	BR		Juscelino Kubitscheck Airport		
AYTE	TFM	PG		Telefomin		
OPTT	TFT	PK		Taftan Airport		
WSAT	TGA	SG	SIN	Singapore		
NWWA	TGJ	NC		Île Tiga		
URRT	TGK	RU		Taganrog		
YLTV	TGN	AU		Traralgon		
LBTG	TGV	BG		Targovishte		
FXTA	THB	LS		Thaba-Tseka		
GLTN	THC	LR		Tchien		
YTNG	THG	AU		Thangool		
NZTS	THH	NZ		Taharoa Aerodrome		
GQNC	THI	MR		Tichitt Airport		
VLTK	THK	LA		Thakhek		
KTHM	THM	US		Thompson Falls		
ESGT	THN	SE		Trollhättan		
BITN	THO	IS		Þórshöfn		
KTHP	THP	US		Thermopolis		
GQNT	THT	MR		Tamchakett Airport		
KTHV	THV	US		York		
FATH	THY	ZA		Thohoyandou		
DRRT	THZ	NE		Tahoua		
SKTB	TIB	CO		Tibu		
HATP	TIE	ET		Tēpī		
KTIK	TIK	US	OKC	Oklahoma City		
VYHN	TIO	MM		Tilin		
HLLT	TIP	LY		Tripoli		
PGWT	TIQ	MP		Tinian Island		
GQND	TIY	MR		Tidjikja		
WIBT	TJB	ID		Tanjung Balai		
WAON	TJG	ID		Warukin Airport		
MHTJ	TJI	HN		Trujillo		
LTAW	TJK	TR		Tokat		
VOTJ	TJV	IN		Tanjore Air Force Base		
PATK	TKA	US		Talkeetna		
AYTZ	TKB	PG		Tekadu		
FKKC	TKC	CM		Tiko		
VTPI	TKH	TH		Takhli		
UIKG	TKM	RU		Taksimo		
FXTK	TKO	LS		Mokoeng		
VGSG	TKR	BD		Thākurgaon		
VTPT	TKT	TH		Tak		
AYTN	TKW	PG		Tekin		
YTKY	TKY	AU		Turkey Creek		
NZTO	TKZ	NZ		Tokoroa		
OPTA	TLB	PK		Tarbela		
FBTL	TLD	BW		Tuli Lodge Airport		
PATL	TLJ	US		Tatalina Air Force Station		
AYXO	TLO	PG		Tol		
AYQL	TLP	PG		Tumolbil		
SCTL	TLX	CL		Talca		
SWKT	TLZ	BR		Catalão Airport		
GQNH	TMD	MR		Timbedra Airport		
VRNT	TMF	MV		Thimarafushi Island		
WBKM	TMG	MY		Tomanggong		
SVTM	TMO	VE		Tumeremo		
DFEM	TMQ	BF		Tambao Airport		
NZTH	TMZ	NZ		Thames		
WRLH	TNB	ID		Tanah Grogot Airport		
MUTD	TND	CU		Trinidad		
LFPN	TNF	FR		Toussus-le-Noble		
VIST	TNI	IN		Satna		
UKLT	TNL	UA		Ternopil		
SCRM	TNM	AQ		King George Island		
MRTM	TNO	CR		Tamarindo		
KTNT	TNT	US	MIA	Miami		
KTNU	TNU	US		Newton		
PLFA	TNV	KI		Tabouaeran Airstrip		
VDST	TNX	KH		Stung Treng		
ZMTL	TNZ	MN		Tosontsengel		
HLTQ	TOB	LY		Tobruk		
KTOC	TOC	US		Toccoa		
WMBT	TOD	MY		Pulau Tioman		
KTOI	TOI	US		Troy		
LETO	TOJ	ES	MAD	Madrid		
MRSV	TOO	CR		San Vito		
SCBE	TOQ	CL		Tocopilla		
SMCO	TOT	SR		Totness		
NWWU	TOU	NC		Touho		
SBTD	TOW	BR		Toledo		
USTO	TOX	RU		Tobolsk		
DITM	TOZ	CI		Touba		
SETR	TPC	EC		Tarapoa		
WMBI	TPG	MY		Taiping		
AYTI	TPI	PG		Tapini		
VNTJ	TPJ	NP		Tāplejuṅ		
WITA	TPK	ID		Tapaktuan		
SETI	TPN	EC		Tiputini		
YTMP	TPR	AU		Tom Price		
VNTP	TPU	NP		Tikapur		
NTTU	TPX	PF		Tupai		
ORAT	TQD	IQ		Al Fallūjah		
KTQE	TQE	US		Tekamah		
USDS	TQL	RU		Tarko-Sale		
OATQ	TQN	AF		Taloqan		
MMTL	TQO	MX	TUY	Tulum		
YTEE	TQP	AU		Trapall		
SKTQ	TQS	CO		Tres Esquinas		
RORT	TRA	JP		Tarama Airport		
SKTU	TRB	CO		Turbo		
AYTT	TRJ	PG		Tarabits		
SBTK	TRQ	BR		Tarauacá		
KTRX	TRX	US		Trenton		
HUTO	TRY	UG		Tororo		
FYTM	TSB	NA		Tsumeb		
SETH	TSC	EC		Taisha		
FZUK	TSH	CD		Tshikapa		
MMTN	TSL	MX		Tamuin		
WALT	TSX	ID		Tanjung Santan Airport		
WIAM	TSY	ID		Tasikmalaya		
ZMTG	TSZ	MN		Tsetserleg		
GMAT	TTA	MA		Tan-Tan		
LIET	TTB	IT		Tortolì		
SCTT	TTC	CL		Taltal		
SAST	TTG	AR		Tartagal		
OOTH	TTH	OM		RAFO Thumrait Airbase		
NTTE	TTI	PF		Tetiaroa Airport		
NFUL	TTL	FJ		Nanuya Levu Island		
SQUJ	TTM	CO		Tablón de Tamará Airport		
KBTN	TTO	US		Britton		
MRBT	TTQ	CR		Tortuguero		
WAWT	TTR	ID		Kabupaten Tana Toraja		
FMNT	TTS	MG		Tsaratanana		
YTST	TTX	AU		Truscott-Mungalalu Plateau		
SETU	TUA	EC		Tulcán		
GOTT	TUD	SN		Tambacounda		
LFOT	TUF	FR		Tours		
KAYX	TUH	US	THA	Tullahoma		
YTMU	TUM	AU		Tumut		
DFOT	TUQ	BF		Tougan		
SBTU	TUR	BR		Tucuruí		
SVTC	TUV	VE		Tucupita		
MMTU	TUY	MX		Tulum		
FMMR	TVA	MG		Morafenobe		
UTTP	TVT	UZ	TAS	Tashkent		
YTWB	TWB	AU		Toowoomba		
AYTW	TWY	PG		Tawa		
NZUK	TWZ	NZ	MON	Mount Cook Village		
UMIO	TXC	BY		Orsha		
EDDT	TXL	DE	BER	Berlin		
WAST	TXM	ID		Teminabuan		
YTNB	TXR	AU		Tanbar Station		
DITB	TXU	CI		Tabou		
UUBT	TYA	RU		Tula		
YTIB	TYB	AU		Tibooburra		
UHBW	TYD	RU		Tynda		
YTHY	TYG	AU		Thylungra Airport		
MYES	TYM	BS		Staniel Cay		
YTMY	TYP	AU		Tobermorey Airport		
SUTR	TYT	UY		Treinta Y Tres		
KTYL	TYZ	US		Taylor		
KCFS	TZC	US		Caro		
MYAK	TZN	BS		South Andros		
LTAG	UAB	TR	ADA	Adana		
AYAE	UAE	PG		Mount Aue		
WPDB	UAI	TL		Suai		
FNUA	UAL	AO		Luau		
PGUA	UAM	GU	GUM	Guam		
GMFB	UAR	MA		Bouarfa		
MGUX	UAX	GT		Uaxactún		
ZMCK	UBN	MN	ULN	Ulan Bator		
WAJU	UBR	ID		Ubrub		
SDUB	UBT	BR		Ubatuba		
KUCC	UCC	US	DRA	Mercury		
UKLC	UCK	UA		Lutsk Airport		
GLBU	UCN	LR		Buchanan		
KUCY	UCY	US		Union City		
YUDA	UDA	AU		Undara Volcanic National Park		
EHVK	UDE	NL		Uden		
UKLU	UDJ	UA		Uzhhorod		
LIPD	UDN	IT		Udine		
YQNS	UEE	AU		Queenstown		
ZMBN	UGA	MN		Bulgan		
SCGC	UGL	AQ		Union Glacier		
KUGN	UGN	US		Waukegan		
FNUG	UGO	AO		Uíge		
ZMBR	UGT	MN		Umnugobitour		
WABV	UGU	ID		Zugapa Airport		
LKKU	UHE	CZ		Uherské Hradiště		
UIBS	UIK	RU		Ust’-Ilimsk		
KUIL	UIL	US		Quillayute		
YQDI	UIR	AU		Quirindi		
RKTL	UJN	KR		Uljin-gun		
ZKUJ	UJU	KP		Uiju County		
VEUK	UKE	IN		Utkela		
OYMS	UKR	YE		Mukeiras Airport		
UKFB	UKS	UA		Sevastopol		
KUKT	UKT	US		Quakertown		
AYNU	UKU	PG		Nuku		
SAWJ	ULA	AR		Puerto San Julián		
SCTI	ULC	CL	SCL	Santiago		
FAUL	ULD	ZA		Ulundi		
ZMUL	ULG	MN		Ölgii		
EGZU	ULL	GB		Glenforsa Airfield		
ZMUG	ULO	MN		Ulaangom		
SKUL	ULQ	CO		Farfan Airport		
HUGU	ULU	UG		Gulu		
FAUS	ULX	ZA		Ulusaba Game Park		
UWLW	ULY	RU		Ulyanovsk		
ZMDN	ULZ	MN		Uliastay		
MUMA	UMA	CU		Maisí		
AYUC	UMC	PG		Umba Airport		
SPIL	UMI	PE		Quince Air Base		
PAST	UMM	US		Summit		
YPWR	UMR	AU		Woomera		
PAUM	UMT	US		Umiat		
SSUM	UMU	BR		Umuarama		
UKHS	UMY	UA		Sumy		
KMEZ	UMZ	US		Mena		
FXQN	UNE	LS		Qacha’s Nek		
TVSU	UNI	VC		Union Island		
ZMUH	UNR	MN		Underkhaan		
KUNU	UNU	US		Juneau		
NTTX	UOA	PF		Moruroa		
KUOS	UOS	US		Sewanee		
MUPB	UPB	CU	HAV	Havana		
MRUP	UPL	CR		Upala		
PHUP	UPP	US		Hāwī		
EGDJ	UPV	GB		Upavon		
EDQE	URD	DE		Ebermannstadt		
SKUB	URI	CO		Uribe		
SVUM	URM	VE		Uriman Airport		
OAOG	URN	AF		Urgun		
LFOP	URO	FR		Rouen		
SKUR	URR	CO		Urrao		
AYUE	URU	PG		Uroubi		
OARG	URZ	AF		Uruzgan		
SYMB	USI	GY		Mabaruma		
YUSL	USL	AU		Useless Loop Airport		
MUSS	USS	CU		Sancti Spíritus		
KSGJ	UST	US		Saint Augustine		
FVMU	UTA	ZW		Mutare		
YMTB	UTB	AU		Muttaburra		
EHSB	UTC	NL		Utrecht		
YNUT	UTD	AU		Nutwood Downs		
FABU	UTE	ZA		Butterworth		
FXQG	UTG	LS		Quthing		
EFUT	UTI	FI		Utti		
KUTA	UTM	US		Tunica		
PAIM	UTO	US		Utopia Creek		
FAQT	UTW	ZA		Queenstown		
PAKU	UUK	US		Kuparuk		
ZMBU	UUN	MN		Baruun-Urt		
KUVA	UVA	US		Uvalde		
SSUV	UVI	BR		União da Vitória		
HEKG	UVL	EG		El Kharga Airport		
SLUY	UYU	BO		Uyuni		
LYUZ	UZC	RS		Ponikve Airport		
UASU	UZR	KZ		Urzhar		
SATU	UZU	AR		Curuzú Cuatiá		
EDWU	VAC	DE		Varrelbusch		
KVAD	VAD	US	VLD	Valdosta		
LFLU	VAF	FR		Valence		
SBVG	VAG	BR		Varginha		
SLVG	VAH	BO		Vallegrande		
SNVB	VAL	BR		Valença		
SCRD	VAP	CL		Rodelillo Airport		
UNIW	VAQ	RU		Vanavara		
FMMY	VAT	MG		Vatomandry		
NFNV	VAU	FJ		Vatukoula		
VYAN	VBA	MM		Ann		
VYCZ	VBC	MM	MDL	Mandalay		
KVBG	VBG	US	LPC	Lompoc		
VYBP	VBP	MM		Bokpyin		
LIPO	VBS	IT	VRN	Verona		
SNEE	VCC	BR		Vacaria		
YVRD	VCD	AU		Victoria River Downs		
SUVO	VCH	UY		Vichadero		
SVCO	VCR	VE		Carora		
LLOV	VDA	IL		Ovda		
ENFG	VDB	NO		Fagernes		
KVDI	VDI	US		Vidalia		
SVVP	VDP	VE		Valle de La Pascua		
SAOD	VDR	AR		Villa Dolores		
SYMK	VEG	GY		Maikwak		
UNIS	VEO	RU		Severo-Yeniseyskiy		
AGBA	VEV	SB		Barakoma Airport		
ULWW	VGD	RU		Vologda		
RPUQ	VGN	PH		Vigan		
LFLV	VHY	FR		Vichy		
SSVI	VIA	BR		Videira		
LIPT	VIC	IT		Vicenza		
TUPW	VIJ	VG		Virgin Gorda		
LSMP	VIP	CH		Payerne		
WPVQ	VIQ	TL		Viqueque		
FAVG	VIR	ZA	DUR	Durban		
AGVH	VIU	SB		Viru Harbour Airstrip		
LFPV	VIY	FR	PAR	Paris		
KVKS	VKS	US		Vicksburg		
ULAH	VKV	RU	ARH	Arkhangel’sk		
SAZV	VLG	AR		Villa Gesell		
URRQ	VLK	RU		Volgodonsk		
SLVM	VLM	BO		Villamontes		
LAVL	VLO	AL		Vlorë		
SWVC	VLP	BR		Vila Rica		
SCLL	VLR	CL		Vallenar		
ULOL	VLU	RU		Velikiye Luki		
SVVL	VLV	VE		Valera		
SAOR	VME	AR		Villa Mercedes		
SGVM	VMI	PY		Dr Juan Plate Airport		
AYBA	VMU	PG		Baimuru		
VLSV	VNA	LA		Salavan		
FMSU	VND	MG		Vangaindrano		
LFRV	VNE	FR		Vannes		
YVRS	VNR	AU		Vanrook		
EVVA	VNT	LV		Ventspils		
LKVO	VOD	CZ	PRG	Prague		
FMNV	VOH	MG		Vohemar Airport		
GLVA	VOI	LR		Voinjama		
KVOK	VOK	US		Camp Douglas		
SDVG	VOT	BR		Votuporanga		
BIVO	VPN	IS		Vopnafjörður		
FAVR	VRE	ZA		Vredendal		
ULDW	VRI	RU		Varandey		
EFVR	VRK	FI		Varkaus		
LPVR	VRL	PT		Vila Real		
MUKW	VRO	CU	VRA	Varadero		
FAVB	VRU	ZA		Vryburg		
LPVZ	VSE	PT		Viseu		
UKCW	VSG	UA		Luhansk		
ESOW	VST	SE	STO	Stockholm		
VISV	VSV	IN		Shravasti		
UMII	VTB	BY		Vitebsk		
NFVL	VTF	FJ		Vatulele Island		
VVVT	VTG	VN		Vũng Tàu		
LFSZ	VTL	FR		Vittel		
LLNV	VTM	IL		Nevatim Air Base		
KVTN	VTN	US		Valentine		
MUVT	VTU	CU		Las Tunas		
ULWU	VUS	RU		Velikiy Ustyug		
FMMH	VVB	MG		Mahanoro		
ESSW	VVK	SE		Västervik flygplats		
SPWT	VVN	PE		Malvinas		
FAVY	VYD	ZA		Vryheid		
HAWC	WAC	ET		Waca Airport		
OPWN	WAF	PK		Wana		
KBWP	WAH	US		Wahpeton		
FMNW	WAI	MG		Antsohihy		
AYWF	WAJ	PG		Wawoi Falls		
FMSZ	WAK	MG		Ankazoabo		
KWAL	WAL	US		Chincoteague		
FMMZ	WAM	MG		Ambatondrazaka		
SCAP	WAP	CL		Palena		
FMMG	WAQ	MG		Antsalova		
WAJR	WAR	ID		Waris		
EIWF	WAT	IE		Waterford		
YWAV	WAV	AU		Wave Hill Airport		
HLZW	WAX	LY		Zuwarah		
KWAY	WAY	US		Greene County		
YWCK	WAZ	AU		Warwick		
WAPV	WBA	ID		Wahai		
FMNF	WBD	MG		Befandriana		
ETNS	WBG	DE		Schleswig		
FMSB	WBO	MG		Beroroha		
KRQB	WBR	US		Big Rapids		
SCST	WCA	CL		Castro		
SCTN	WCH	CL		Chaitén		
PALR	WCR	US		Chandalar		
WAEH	WDB	ID		Weda		
YWND	WDI	AU		Wondai		
KWEA	WEA	US		Weatherford		
FAWM	WEL	ZA		Welkom		
WABG	WET	ID		Wagethe Airport		
YWWA	WEW	AU		Wee Waa		
EGCD	WFD	GB		Woodford Aerodrome		
FMSF	WFI	MG		Fianarantsoa		
KFVE	WFK	US		Frenchville		
VOWA	WGC	IN		Warangal		
YWGT	WGT	AU		Wangaratta		
YEWA	WHB	AU		Eliwana Airport		
HSSW	WHF	SD		Wadi Halfa		
NZFJ	WHO	NZ		Franz Josef		
KWHP	WHP	US	LAX	Los Angeles		
EGEH	WHS	GB		Whalsay Airport		
KARM	WHT	US		Wharton		
EGPC	WIC	GB		Wick		
ETOU	WIE	DE		Wiesbaden		
NZKE	WIK	NZ		Surfdale		
YWCA	WIO	AU		Wilcannia		
NZWO	WIR	NZ		Wairoa		
YWIT	WIT	AU		Wittenoom Airport (abandoned)		
AYIX	WIU	PG		Widu		
YWKB	WKB	AU		Warracknabeal		
FAWK	WKF	ZA	PRY	Pretoria		
FVWT	WKI	ZW		Hwange		
AYWQ	WKN	PG		Wakunai		
WAFN	WKO	ID		Seko Airport		
MYAW	WKR	BS		Walker’s Cay		
YWAL	WLA	AU		Wallal Airport		
YWCH	WLC	AU		Walcha		
YMLS	WLE	AU		Miles		
YWOR	WLL	AU		Wollogorang		
YWTL	WLO	AU		Waterloo Airport		
FMNX	WMA	MG		Mandritsara		
YWBL	WMB	AU		Warrnambool		
FMSC	WMD	MG		Mandabe		
YMNE	WME	AU		Mount Keith		
KBPK	WMH	US		Mountain Home		
EPMO	WMI	PL		Nowy Dwór Mazowiecki		
FMMC	WML	MG		Malaimbandy		
FMNC	WMR	MG		Mananara		
ZUWN	WNJ	CN		Weining		
OPNH	WNS	PK		Nawabshah		
AYWO	WOA	PG		Wonenara		
EHWO	WOE	NL		Bergen op Zoom		
YWDL	WON	AU		Wondoola		
ZKWS	WOS	KP		Wŏnsan		
RCWA	WOT	TW		Wang-an Airport		
PAUO	WOW	US		Willow		
SCAS	WPA	CL		Puerto Aysén		
FMNG	WPB	MG		Port Berge Vaovao		
CZPC	WPC	CA		Pincher Creek		
YWMP	WPK	AU		Wrotham Park Airport		
AYXP	WPM	PG		Wipim		
SCFM	WPR	CL		Porvenir		
SCGZ	WPU	CL		Puerto Williams		
KWRB	WRB	US		Warner Robins		
KWRI	WRI	US		Fort Dix		
YWDG	WRN	AU		Windarling Mine		
EGNO	WRT	GB		Warton		
YWWG	WRW	AU		Warrawagine Airport		
EGEW	WRY	GB		Westray		
KWSD	WSD	US		White Sands		
PACS	WSF	US		Cape Sarichef		
SMWS	WSO	SR		Wasjabo		
MNWP	WSP	NI		Waspán		
WASW	WSR	ID		Wasior		
YWHI	WSY	AU		Airlie Beach		
MYGW	WTD	BS		West End		
EGXW	WTN	GB		Waddington		
AYWT	WTP	PG		Woitape		
FMMX	WTS	MG		Tsiroanomandidy		
AYWC	WTT	PG		Wantoat		
WIPO	WTX	ID		Gatot Subroto Airport		
NZWT	WTZ	NZ		Whitianga		
YWUD	WUD	AU		Wudinna		
AYWU	WUG	PG		Wau		
YMMI	WUI	AU		Murrin Murrin		
AYVW	WUV	PG		Wuvulu Island		
FMSK	WVK	MG		Manakara		
EDWI	WVN	DE		Wilhelmshaven		
PAWS	WWA	US		Wasilla		
KWWR	WWR	US		Woodward		
YWWL	WWY	AU		West Wyalong		
GFYE	WYE	SL		Yengema		
YWYM	WYN	AU		Wyndham		
DGLW	WZA	GH		Wa		
LFOF	XAN	FR		Alençon		
DFOY	XAR	BF		Aribinda		
SOOS	XAU	GF		Saül Airport		
DFEB	XBG	BF		Bogandé		
DFEA	XBO	BF		Boulsa		
LFOQ	XBQ	FR		Blois		
LFQI	XCB	FR		Cambrai		
CYCK	XCM	CA		Chatham		
YOLA	XCO	AU		Colac		
LFOK	XCR	FR		Châlons-en-Champagne		
LFBY	XDA	FR		Dax		
DFOU	XDE	BF		Diébougou		
DFCJ	XDJ	BF		Djibo		
DFOG	XGA	BF		Gaoua		
DFEG	XGG	BF		Gorom-Gorom		
FNXA	XGN	AO		Xangongo		
OKAJ	XIJ	KW		Jaber Al Ali		
ZGXN	XIN	CN		Xingning Airport		
OTBH	XJD	QA		Al Udeid		
OPMA	XJM	PK		Mangla		
DFEL	XKA	BF		Kantchari		
CYAQ	XKS	CA		Kasabonika		
DFCA	XKY	BF		Kaya		
CZWH	XLB	CA		Lac Brochet		
GOSS	XLS	SN		Saint-Louis		
DFCL	XLU	BF		Leo Airport		
EDWD	XLW	DE		Lemwerder		
YMCO	XMC	AU		Mallacoota		
KMDS	XMD	US		Madison		
LFQJ	XME	FR		Maubeuge		
VNMN	XMG	NP		Bhimdatta		
HTMI	XMI	TZ		Masasi		
LFBM	XMJ	FR		Mont-de-Marsan		
YMIN	XML	AU		Minlaton		
SEMC	XMS	EC		Macas		
ZBXT	XNT	CN		Xingtai		
DFON	XNU	BF		Nouna		
DFEP	XPA	BF		Pama		
CZFG	XPK	CA		Pukatawagan		
MHPR	XPL	HN	TGU	Tegucigalpa		
CZNG	XPP	CA		Poplar River		
KIEN	XPR	US		Pine Ridge		
YSRI	XRH	AU		Richmond		
CYDM	XRR	CA		Ross River		
OMBY	XSB	AE		Sir Bani Yas Island		
KTNX	XSD	US	TPH	Tonopah		
DFES	XSE	BF		Sebba		
CZSN	XSI	CA		South Indian Lake		
LFHZ	XSN	FR		Sallanches		
CYBQ	XTL	CA		Tadoule Lake		
YTAM	XTO	AU		Taroom		
YTAA	XTR	AU		Tara		
LFQW	XVO	FR		Vesoul		
AGGY	XYA	SB		Yandina		
VYYE	XYE	MM		Ye		
AYED	XYR	PG		Yellow River		
DFEZ	XZA	BF		Zabré		
CYAC	YAC	CA		Cat Lake		
UNIJ	YAE	RU		Yartsevo		
CYAH	YAH	CA		La Grande IV		
SCCH	YAI	CL		Aeródromo Bernardo O'Higgins		
CYAL	YAL	CA		Alert Bay		
FZIR	YAN	CD		Yangambi		
FKKY	YAO	CM		Yaoundé		
CYAD	YAR	CA		La Grande-3		
NFSW	YAS	FJ		Yasawa Island		
CYAT	YAT	CA		Attawapiskat		
CYBA	YBA	CA		Banff		
CYBT	YBT	CA		Brochet		
CYBV	YBV	CA		Berens River		
CYBF	YBY	CA		Bonnyville		
CYCC	YCC	CA		Cornwall		
CYCE	YCE	CA		Centralia		
CYCH	YCH	CA		Miramichi		
CYCL	YCL	CA		Charlo		
CYSN	YCM	CA		St. Catharines		
CYCN	YCN	CA		Cochrane		
CYCQ	YCQ	CA		Chetwynd		
CYCR	YCR	CA		Cross Lake		
CYCT	YCT	CA		Coronation		
CYCW	YCW	CA		Chilliwack		
CYCZ	YCZ	CA		Fairmont Hot Springs		
CYDB	YDB	CA		Burwash Landing		
CYID	YDG	CA		Digby		
CYDL	YDL	CA		Dease Lake		
CYDN	YDN	CA		Dauphin		
CYDO	YDO	CA		Dolbeau-Mistassini		
CZBB	YDT	CA	YVR	Vancouver		
CZTA	YDV	CA		Bloodvein		
RKTY	YEC	KR		Yechon Ab		
CYEL	YEL	CA		Elliot Lake		
CYEM	YEM	CA		Manitowaning		
CYEN	YEN	CA		Estevan		
EGDY	YEO	GB		Yeovilton		
AYYK	YEQ	PG		Yenkis		
CYER	YER	CA		Fort Severn		
CYET	YET	CA		Edson		
CYEU	YEU	CA		Eureka		
CYEY	YEY	CA		Amos		
CYFA	YFA	CA		Fort Albany		
CYFE	YFE	CA		Forestville		
CYFH	YFH	CA		Fort Hope		
CYFI	YFI	CA	HZP	Fort MacKay		
CYFR	YFR	CA		Fort Resolution		
CYGB	YGB	CA		Gillies Bay		
CYGK	YGK	CA		Kingston		
CYGM	YGM	CA		Gimli		
CYGN	YGN	CA		Greenway Sound		
CYGO	YGO	CA		Gods Lake Narrows		
CYGQ	YGQ	CA		Geraldton		
CYGV	YGV	CA		Havre-Saint-Pierre		
CYHB	YHB	CA		Hudson Bay		
CYHE	YHE	CA		Hope		
CYHF	YHF	CA		Hearst		
ZSYH	YHJ	CN	KHN	Nanchang		
CYHN	YHN	CA		Hornepayne		
CYHR	YHR	CA		Chevery		
CYHT	YHT	CA		Haines Junction		
CYHU	YHU	CA	YMQ	Montréal		
CYIB	YIB	CA		Atikokan		
CYIV	YIV	CA		Garden Hill		
CYJA	YJA	CA		Jasper		
CYJF	YJF	CA		Fort Liard		
CYJN	YJN	CA		Saint-Jean-sur-Richelieu		
ZKSE	YJS	KP		Samjiyŏn Airport		
CYKC	YKC	CA		Collins Bay		
CYKM	YKD	CA		Kincardine		
CYKJ	YKJ	CA		Key Lake		
CYKQ	YKQ	CA		Waskaganish		
CYKX	YKX	CA		Kirkland Lake		
CYKY	YKY	CA		Kindersley		
CYLB	YLB	CA		Lac La Biche		
CYLD	YLD	CA		Chapleau		
YYAL	YLG	AU		Yalgoo		
CYLH	YLH	CA		Lansdowne House Airport		
EFYL	YLI	FI		Ylivieska		
CYLJ	YLJ	CA		Meadow Lake		
CYLS	YLK	CA		Barrie		
CYLQ	YLQ	CA		La Tuque		
CYLR	YLR	CA		Leaf Rapids		
CYLT	YLT	CA		Canadian Forces Station Alert		
UBEE	YLV	AZ		Yevlakh		
CYNJ	YLY	CA		Langley		
CYMA	YMA	CA		Mayo		
CYMD	YMD	CA		Mould Bay		
CYME	YME	CA		Matane		
CYMG	YMG	CA		Manitouwadge		
CYMH	YMH	CA		Mary's Harbour		
CYMJ	YMJ	CA		Moose Jaw		
USDK	YMK	RU		Mys-Kamennyy		
CYML	YML	CA		La Malbaie		
CYMO	YMO	CA		Moosonee		
SPMS	YMS	PE		Yurimaguas		
CYMW	YMW	CA		Maniwaki		
CYNA	YNA	CA		Natashquan		
CYNC	YNC	CA		Wemindji		
CYND	YND	CA	YOW	Ottawa		
CYNE	YNE	CA		Norway House		
CYNH	YNH	CA		Hudson's Hope		
CYNM	YNM	CA		Matagami		
YYCN	YNN	AU		Yandicoogina		
CYHH	YNS	CA		Nemiscau		
CYOA	YOA	CA		Eakti Diamond Mine		
CYOD	YOD	CA		Cold Lake		
CYKP	YOG	CA		Marten Falls First Nation		
CYOH	YOH	CA		Oxford House		
CYOO	YOO	CA		Oshawa		
CYOP	YOP	CA		Rainbow Lake		
CYOS	YOS	CA		Owen Sound		
LLYT	YOT	IL		Yotvata		
CYPC	YPC	CA		Paulatuk		
CYPE	YPE	CA		Peace River		
CYPG	YPG	CA		Portage la Prairie		
CYPL	YPL	CA		Pickle Lake		
CYPN	YPN	CA		Port-Menier		
CYPO	YPO	CA		Peawanuck		
CYPQ	YPQ	CA		Peterborough		
CYPD	YPS	CA		Port Hawkesbury		
CYPZ	YPZ	CA		Burns Lake		
CYQA	YQA	CA		District Municipality of Muskoka		
CYQF	YQF	CA		Red Deer		
CYQH	YQH	CA		Watson Lake		
CYQI	YQI	CA		Yarmouth		
CYQN	YQN	CA		Nakina		
CYQS	YQS	CA		St. Thomas		
CYQV	YQV	CA		Yorkton		
CYQW	YQW	CA		North Battleford		
CYRI	YRI	CA		Rivière-du-Loup		
CYRJ	YRJ	CA		Roberval		
CYRM	YRM	CA		Rocky Mountain House		
CYRO	YRO	CA	YOW	Ottawa		
CYRQ	YRQ	CA		Trois-Rivières		
CYRS	YRS	CA		Red Sucker Lake Area		
CYRV	YRV	CA		Revelstoke		
CYSC	YSC	CA		Sherbrooke		
CYSE	YSE	CA		Squamish		
CYSH	YSH	CA		Smiths Falls		
CYSL	YSL	CA		Saint-Léonard		
CZAM	YSN	CA		Salmon Arm		
CYSP	YSP	CA		Marathon		
CYST	YST	CA		St. Theresa Point		
CYSU	YSU	CA		Summerside		
CYSY	YSY	CA		Sachs Harbour		
CYTA	YTA	CA		Pembroke		
CZLQ	YTD	CA		Thicket Portage		
CYTF	YTF	CA		Alma		
CYTL	YTL	CA		Kitchenuhmaykoosib Inninuwug First Nation		
CYFJ	YTM	CA		La Macaza		
CYTR	YTR	CA		Trenton		
ZPYM	YUA	CN		Yuanmou		
CYUB	YUB	CA		Tuktoyaktuk		
YYND	YUE	AU		Yuendumu		
UDCK	YUK	AM		Kapan		
CYVB	YVB	CA		Bonaventure		
AYXE	YVD	PG		Yeva		
CYVK	YVE	CA		Vernon		
CYVG	YVG	CA		Vermilion		
CYVT	YVT	CA		Buffalo Narrows		
CYVV	YVV	CA		Wiarton Airport		
CYWA	YWA	CA		Petawawa		
CYWP	YWP	CA		Webequie		
CYWY	YWY	CA		Wrigley		
CYXD	YXD	CA	YEA	Edmonton		
CYXK	YXK	CA		Rimouski		
CYXQ	YXQ	CA		Beaver Creek		
CYXR	YXR	CA		Earlton		
CYXZ	YXZ	CA		Wawa		
CYYL	YYL	CA		Lynn Lake		
CYYM	YYM	CA		Cowley		
CYYN	YYN	CA		Swift Current		
CYYU	YYU	CA		Kapuskasing		
CYYW	YYW	CA		Armstrong		
CYZE	YZE	CA		Gore Bay		
CYZH	YZH	CA		Slave Lake		
CYZR	YZR	CA		Sarnia		
CYZU	YZU	CA		Whitecourt		
CYZW	YZW	CA		Teslin		
CYZX	YZX	CA		Greenwood		
CZAC	ZAC	CA		York Landing		
LFCC	ZAO	FR		Cahors		
DNZA	ZAR	NG		Zaria		
LKZA	ZBE	CZ		Zabreh Ostrava Airport		
CZBM	ZBM	CA		Bromont		
YBWN	ZBO	AU		Bowen		
VLSB	ZBY	LA		Sainyabuli		
ETHC	ZCN	DE		Celle		
OMDL	ZDY	AE		Dalmā Island		
FASC	ZEC	ZA		Secunda		
CZEM	ZEM	CA		Eastmain		
VEZO	ZER	IN		Zero Airport		
CZFA	ZFA	CA		Faro		
ZWZS	ZFL	CN		Zhaosu		
CZFM	ZFM	CA		Fort McPherson		
CZGF	ZGF	CA		Grand Forks		
CZGI	ZGI	CA		Gods River		
YSGW	ZGL	AU		South Galway Airport		
FLNA	ZGM	ZM		Ngoma		
CZGR	ZGR	CA		Little Grand Rapids		
VGSH	ZHM	BD		Shamshernagar		
CZHP	ZHP	CA		High Prairie		
SCTO	ZIC	CL		Victoria		
CZJG	ZJG	CA		Jenpeg		
CZJN	ZJN	CA		Swan River		
FLKY	ZKB	ZM		Kasaba Bay Airport		
CZKE	ZKE	CA		Kashechewan		
FOOS	ZKM	GA		Setté Cama		
SCLN	ZLR	CL		Linares		
HSZA	ZLX	SD		Zalinjay		
CZML	ZMH	CA		108 Mile Ranch		
MMZM	ZMM	MX		Zamora Regional Airport		
SCPC	ZPC	CL		Pucón		
CZPO	ZPO	CA		Pinehouse Lake		
ETHE	ZPQ	DE		Rheine		
EDRZ	ZQW	DE	SCN	Saarbrücken		
WAJI	ZRM	ID		Sarmi		
DISS	ZSS	CI		Sassandra		
CZST	ZST	CA		Stewart		
CZSW	ZSW	CA	YPR	Prince Rupert		
CZTM	ZTM	CA		Shamattawa		
UKKV	ZTR	UA		Zhytomyr		
UBBY	ZTU	AZ		Zaqatala		
CZUC	ZUC	CA		Ignace		
SCAC	ZUD	CL		Ancud		
OEZL	ZUL	SA		Zilfi Airport		
FMMN	ZVA	MG		Miandrivazo		
FMND	ZWA	MG		Andapa		
EPSU	ZWK	PL		Suwałki		
UBTT	ZXT	AZ	BAK	Baku		
UBBZ	ZZE	AZ		Zangilan		
FWUU	ZZU	MW		Mzuzu		
KZZV	ZZV	US		Zanesville		`;
