/** A file of a layout, made up in the exact form of its source, with the flights that it holds. */
export interface MadeUpFile {
  readonly title: string;
  /** The name of the layout that must be found. */
  readonly layout: string;
  readonly text: string;
  /** The airports whose flights are read. */
  readonly airports: readonly string[];
  /**
   * The departures, one line each: airline, flight number, registration, airport and the other one, scheduled local time,
   * minutes late.
   */
  readonly departures: readonly string[];
  /** The departures without an outcome. */
  readonly cancelled?: readonly string[];
  /** The number of departures that are skipped, and the codes of the notes on the others. */
  readonly skipped?: number;
  readonly notes?: readonly string[];
  readonly arrivals?: readonly string[];
  readonly arrivalsCancelled?: readonly string[];
  /** The number of diverted departures, and of diverted arrivals, of all the airports. */
  readonly diverted?: readonly [departures: number, arrivals: number];
}

type Cells = Readonly<Record<string, string | number>>;

/** Writes rows below a header; a cell that is not given is blank. */
function csv(
  header: readonly string[],
  rows: readonly Cells[],
  { separator = ",", end = "\n", quotes = "", blank = "", trailing = false } = {},
): string {
  const line = (cells: readonly string[]) => `${cells.join(separator)}${trailing ? separator : ""}${end}`;
  const quoted = (text: string) => `${quotes}${text}${quotes}`;
  return [
    line(header.map(quoted)),
    ...rows.map((row) => {
      const unknown = Object.keys(row).filter((name) => !header.includes(name));
      if (unknown.length > 0) throw new Error(`no column ${unknown.join(", ")}`);
      return line(header.map((name) => cell(row[name], quotes, blank)));
    }),
  ].join("");
}

/** Writes a cell as R and the department do: texts in quotes, numbers without. */
function cell(value: string | number | undefined, quotes: string, blank: string): string {
  if (value === undefined) return blank;
  return typeof value === "number" ? String(value) : `${quotes}${value}${quotes}`;
}

const DIVERSIONS = [1, 2, 3, 4, 5].flatMap((number) =>
  [
    "Airport",
    "AirportID",
    "AirportSeqID",
    "WheelsOn",
    "TotalGTime",
    "LongestGTime",
    "WheelsOff",
    "TailNum",
  ].map((name) => `Div${number}${name}`),
);

function longHeader([airline, id, code, tail, flight]: readonly string[]): readonly string[] {
  const place = (end: string) =>
    [
      "AirportID",
      "AirportSeqID",
      "CityMarketID",
      "",
      "CityName",
      "State",
      "StateFips",
      "StateName",
      "Wac",
    ].map((name) => `${end}${name}`);
  return [
    ...["Year", "Quarter", "Month", "DayofMonth", "DayOfWeek", "FlightDate", airline, id, code, tail, flight],
    ...[...place("Origin"), ...place("Dest")],
    ...[
      "CRSDepTime",
      "DepTime",
      "DepDelay",
      "DepDelayMinutes",
      "DepDel15",
      "DepartureDelayGroups",
      "DepTimeBlk",
    ],
    ...["TaxiOut", "WheelsOff", "WheelsOn", "TaxiIn"],
    ...[
      "CRSArrTime",
      "ArrTime",
      "ArrDelay",
      "ArrDelayMinutes",
      "ArrDel15",
      "ArrivalDelayGroups",
      "ArrTimeBlk",
    ],
    ...[
      "Cancelled",
      "CancellationCode",
      "Diverted",
      "CRSElapsedTime",
      "ActualElapsedTime",
      "AirTime",
      "Flights",
    ],
    ...["Distance", "DistanceGroup", "CarrierDelay", "WeatherDelay", "NASDelay", "SecurityDelay"],
    ...["LateAircraftDelay", "FirstDepTime", "TotalAddGTime", "LongestAddGTime", "DivAirportLandings"],
    ...["DivReachedDest", "DivActualElapsedTime", "DivArrDelay", "DivDistance", ...DIVERSIONS],
  ];
}

const SHORT_HEADER = [
  ...[
    "FL_DATE",
    "OP_UNIQUE_CARRIER",
    "OP_CARRIER",
    "TAIL_NUM",
    "OP_CARRIER_FL_NUM",
    "ORIGIN",
    "ORIGIN_CITY_NAME",
  ],
  ...[
    "DEST",
    "DEST_CITY_NAME",
    "CRS_DEP_TIME",
    "DEP_TIME",
    "DEP_DELAY",
    "CRS_ARR_TIME",
    "ARR_TIME",
    "ARR_DELAY",
  ],
  ...["CANCELLED", "CANCELLATION_CODE", "DIVERTED", "CRS_ELAPSED_TIME", "DISTANCE"],
];

const btsLong: MadeUpFile = {
  title: "BTS, long headers, each row with a separator at its end",
  layout: "bts",
  text: csv(
    longHeader([
      ...["Reporting_Airline", "DOT_ID_Reporting_Airline", "IATA_CODE_Reporting_Airline", "Tail_Number"],
      "Flight_Number_Reporting_Airline",
    ]),
    [
      {
        ...{ Year: 2021, Month: 3, DayofMonth: 31, FlightDate: "2021-03-31", Reporting_Airline: "AS" },
        ...{ Tail_Number: "N901MU", Flight_Number_Reporting_Airline: "71", Origin: "SEA", Dest: "DEN" },
        ...{
          OriginCityName: "Seattle, WA",
          CRSDepTime: "2400",
          DepTime: "0031",
          DepDelay: 31,
          CRSArrTime: "0340",
        },
        ...{ ArrTime: "0402", ArrDelay: 22, Cancelled: 0, Diverted: 0, CRSElapsedTime: 160 },
      },
      {
        ...{ Year: 2021, Month: 3, DayofMonth: 31, FlightDate: "2021-03-31", Reporting_Airline: "OH" },
        ...{ Tail_Number: "N902MU", Flight_Number_Reporting_Airline: "8", Origin: "SEA", Dest: "PDX" },
        ...{ CRSDepTime: "2355", DepTime: "2350", DepDelay: -5, CRSArrTime: "0050", ArrTime: "0039" },
        ...{ ArrDelay: -11, Cancelled: 0, Diverted: 0, CRSElapsedTime: 55 },
      },
      {
        ...{ Year: 2021, Month: 3, DayofMonth: 31, FlightDate: "2021-03-31", Reporting_Airline: "AS" },
        ...{ Flight_Number_Reporting_Airline: "72", Origin: "SEA", Dest: "DEN", CRSDepTime: "0610" },
        ...{ CRSArrTime: "0950", Cancelled: 1, CancellationCode: "B", Diverted: 0, CRSElapsedTime: 160 },
      },
      {
        ...{ Year: 2021, Month: 3, DayofMonth: 31, FlightDate: "2021-03-31", Reporting_Airline: "AS" },
        ...{ Tail_Number: "N903MU", Flight_Number_Reporting_Airline: "73", Origin: "SEA", Dest: "DEN" },
        ...{
          CRSDepTime: "0700",
          DepTime: "0720",
          DepDelay: 20,
          CRSArrTime: "1040",
          Cancelled: 0,
          Diverted: 1,
        },
        ...{ CRSElapsedTime: 160, DivReachedDest: 1, DivArrDelay: 204, Div1Airport: "SLC" },
      },
    ],
    { quotes: '"', trailing: true, end: "\r\n" },
  ),
  airports: ["SEA", "DEN"],
  departures: [
    "ASA 71 N901MU KSEA KDEN 2021-04-01T00:00 +31",
    "JIA 8 N902MU KSEA KPDX 2021-03-31T23:55 -5",
    "ASA 73 N903MU KSEA KDEN 2021-03-31T07:00 +20",
  ],
  cancelled: ["ASA 72  KSEA KDEN 2021-03-31T06:10"],
  arrivals: ["ASA 71 N901MU KDEN KSEA 2021-04-01T03:40 +22"],
  arrivalsCancelled: ["ASA 72  KDEN KSEA 2021-03-31T09:50", "ASA 73 N903MU KDEN KSEA 2021-03-31T10:40"],
  diverted: [1, 1],
};

const btsShort: MadeUpFile = {
  title: "BTS, short headers, dates with a midnight",
  layout: "bts",
  text: csv(SHORT_HEADER, [
    {
      ...{
        FL_DATE: "7/4/2022 12:00:00 AM",
        OP_UNIQUE_CARRIER: "WN",
        TAIL_NUM: "N904MU",
        OP_CARRIER_FL_NUM: "1904",
      },
      ...{
        ORIGIN: "DAL",
        ORIGIN_CITY_NAME: '"Dallas, TX"',
        DEST: "MSY",
        DEST_CITY_NAME: '"New Orleans, LA"',
      },
      ...{
        CRS_DEP_TIME: "1830",
        DEP_TIME: "1912",
        DEP_DELAY: "42.00",
        CRS_ARR_TIME: "1950",
        ARR_TIME: "2031",
      },
      ...{ ARR_DELAY: "41.00", CANCELLED: "0.00", DIVERTED: "0.00", CRS_ELAPSED_TIME: "80.00" },
    },
    {
      ...{ FL_DATE: "7/4/2022 12:00:00 AM", OP_UNIQUE_CARRIER: "WN", TAIL_NUM: "", OP_CARRIER_FL_NUM: "12" },
      ...{ ORIGIN: "DAL", DEST: "MSY", CRS_DEP_TIME: "0005", CRS_ARR_TIME: "0125", CANCELLED: "1.00" },
      ...{ CANCELLATION_CODE: "A", DIVERTED: "0.00", CRS_ELAPSED_TIME: "80.00" },
    },
    {
      ...{ FL_DATE: "12/31/2022 12:00:00 AM", OP_UNIQUE_CARRIER: "OH (1)", TAIL_NUM: "N905MU" },
      ...{ OP_CARRIER_FL_NUM: "77", ORIGIN: "DAL", DEST: "MSY", CRS_DEP_TIME: "2330", DEP_TIME: "0010" },
      ...{
        DEP_DELAY: "40.00",
        CRS_ARR_TIME: "0050",
        ARR_TIME: "0129",
        ARR_DELAY: "39.00",
        CANCELLED: "0.00",
      },
      ...{ DIVERTED: "0.00", CRS_ELAPSED_TIME: "80.00" },
    },
  ]),
  airports: ["KDAL"],
  departures: [
    "SWA 1904 N904MU KDAL KMSY 2022-07-04T18:30 +42",
    "COM 77 N905MU KDAL KMSY 2022-12-31T23:30 +40",
  ],
  cancelled: ["SWA 12  KDAL KMSY 2022-07-04T00:05"],
};

const btsMarketing: MadeUpFile = {
  title: "BTS, marketing airlines, a space at the end of a header, clocks as decimals",
  layout: "bts",
  text: `FlightDate,Airline,Origin,Dest,Cancelled,Diverted,CRSDepTime,DepTime,DepDelayMinutes,DepDelay,ArrTime,ArrDelay,CRSElapsedTime,Marketing_Airline_Network,Operating_Airline ,Tail_Number,Flight_Number_Operating_Airline,CRSArrTime
2022-01-01,SkyWest Airlines Inc.,ASE,DEN,False,False,1110,1105.0,0.0,-5.0,1214.0,-1.0,65.0,UA,OO,N906MU,5301,1215
2022-01-01,SkyWest Airlines Inc.,ASE,DEN,True,False,1345,,,,,,65.0,UA,OO,,5302,1450
`,
  airports: ["ASE", "DEN"],
  departures: ["SKW 5301 N906MU KASE KDEN 2022-01-01T11:10 -5"],
  cancelled: ["SKW 5302  KASE KDEN 2022-01-01T13:45"],
  arrivals: ["SKW 5301 N906MU KDEN KASE 2022-01-01T12:15 -1"],
  arrivalsCancelled: ["SKW 5302  KDEN KASE 2022-01-01T14:50"],
};

const kaggle2019: MadeUpFile = {
  title: "BTS as on Kaggle for 2019 to 2023, with names beside codes",
  layout: "bts",
  text: `FL_DATE,AIRLINE,AIRLINE_DOT,AIRLINE_CODE,DOT_CODE,FL_NUMBER,ORIGIN,ORIGIN_CITY,DEST,DEST_CITY,CRS_DEP_TIME,DEP_TIME,DEP_DELAY,CRS_ARR_TIME,ARR_TIME,ARR_DELAY,CANCELLED,CANCELLATION_CODE,DIVERTED,CRS_ELAPSED_TIME
2019-01-09,United Air Lines Inc.,United Air Lines Inc.: UA,UA,19977,1562,FLL,"Fort Lauderdale, FL",EWR,"Newark, NJ",1155,1151.0,-4.0,1501,1447.0,-14.0,0.0,,0.0,186.0
`,
  airports: ["FLL"],
  departures: ["UAL 1562  KFLL KEWR 2019-01-09T11:55 -4"],
};

const btsOldLong: MadeUpFile = {
  title: "BTS, long headers of before 2018",
  layout: "bts",
  text: csv(
    longHeader(["UniqueCarrier", "AirlineID", "Carrier", "TailNum", "FlightNum"]),
    [
      {
        ...{
          Year: 2008,
          Month: 2,
          DayofMonth: 29,
          FlightDate: "2008-02-29",
          UniqueCarrier: "OH",
          Carrier: "OH",
        },
        ...{ TailNum: "N907MU", FlightNum: "4990", Origin: "CVG", Dest: "ATL", CRSDepTime: "2359" },
        ...{ DepTime: "0020", DepDelay: 21, CRSArrTime: "0130", ArrTime: "0144", ArrDelay: 14, Cancelled: 0 },
        ...{ Diverted: 0, CRSElapsedTime: 91 },
      },
      {
        ...{
          Year: 2008,
          Month: 2,
          DayofMonth: 29,
          FlightDate: "2008-02-29",
          UniqueCarrier: "XE",
          Carrier: "XE",
        },
        ...{ TailNum: "N908MU", FlightNum: "2401", Origin: "CVG", Dest: "IAH", CRSDepTime: "0600" },
        ...{ DepTime: "0558", DepDelay: -2, CRSArrTime: "0733", ArrTime: "0725", ArrDelay: -8, Cancelled: 0 },
        ...{ Diverted: 0, CRSElapsedTime: 153 },
      },
    ],
    { quotes: '"', trailing: true },
  ),
  airports: ["CVG"],
  departures: [
    "COM 4990 N907MU KCVG KATL 2008-02-29T23:59 +21",
    "BTA 2401 N908MU KCVG KIAH 2008-02-29T06:00 -2",
  ],
};

const btsOldShort: MadeUpFile = {
  title: "BTS, short headers of before 2018",
  layout: "bts",
  text: `"FL_DATE","UNIQUE_CARRIER","TAIL_NUM","FL_NUM","ORIGIN","DEST","CRS_DEP_TIME","DEP_TIME","DEP_DELAY","ARR_TIME","ARR_DELAY","CANCELLED","DIVERTED",
2016-01-02,"HP","N909MU","201","PHX","LAS","0930","0935",5.00,"0948",0.00,0.00,0.00,
2016-01-02,"TZ","N910MU","202","PHX","MDW","2345","0145",120.00,"0559",118.00,0.00,0.00,
`,
  airports: ["PHX"],
  departures: [
    "AWE 201 N909MU KPHX KLAS 2016-01-02T09:30 +5",
    "AMT 202 N910MU KPHX KMDW 2016-01-02T23:45 +120",
  ],
};

const dataExpo: MadeUpFile = {
  title: "Data Expo 2009",
  layout: "data-expo-2009",
  text: `Year,Month,DayofMonth,DayOfWeek,DepTime,CRSDepTime,ArrTime,CRSArrTime,UniqueCarrier,FlightNum,TailNum,ActualElapsedTime,CRSElapsedTime,AirTime,ArrDelay,DepDelay,Origin,Dest,Distance,TaxiIn,TaxiOut,Cancelled,CancellationCode,Diverted,CarrierDelay,WeatherDelay,NASDelay,SecurityDelay,LateAircraftDelay
1988,1,9,6,7,2359,112,100,TW,61,NA,65,61,NA,12,8,STL,MKE,327,NA,NA,0,NA,0,NA,NA,NA,NA,NA
1988,1,9,6,NA,615,NA,716,PA (1),62,NA,NA,61,NA,NA,NA,STL,MKE,327,NA,NA,1,NA,0,NA,NA,NA,NA,NA
1988,1,10,7,2400,2345,55,40,EA,63,NA,55,55,NA,15,15,STL,MKE,327,NA,NA,0,NA,0,NA,NA,NA,NA,NA
`,
  airports: ["STL"],
  departures: ["TWA 61  KSTL KMKE 1988-01-09T23:59 +8", "EAL 63  KSTL KMKE 1988-01-10T23:45 +15"],
  cancelled: ["PAA 62  KSTL KMKE 1988-01-09T06:15"],
};

const DOT_2015 =
  "DAY_OF_WEEK,AIRLINE,FLIGHT_NUMBER,TAIL_NUMBER,ORIGIN_AIRPORT,DESTINATION_AIRPORT,SCHEDULED_DEPARTURE,DEPARTURE_TIME,DEPARTURE_DELAY,TAXI_OUT,WHEELS_OFF,SCHEDULED_TIME,ELAPSED_TIME,AIR_TIME,DISTANCE,WHEELS_ON,TAXI_IN,SCHEDULED_ARRIVAL,ARRIVAL_TIME,ARRIVAL_DELAY,DIVERTED,CANCELLED,CANCELLATION_REASON,AIR_SYSTEM_DELAY,SECURITY_DELAY,AIRLINE_DELAY,LATE_AIRCRAFT_DELAY,WEATHER_DELAY";

const dot2015: MadeUpFile = {
  title: "the department's flights of 2015 as on Kaggle",
  layout: "dot-2015",
  text: `YEAR,MONTH,DAY,${DOT_2015}
2015,1,1,4,AS,98,N911MU,ANC,SEA,0005,2354,-11,21,0015,205,194,169,1448,0404,4,0430,0408,-22,0,0,,,,,,
2015,1,1,4,EV,4519,N912MU,SEA,ANC,2355,0140,105,12,0152,215,,,1448,,,0230,,,1,0,,,,,,
2015,1,1,4,MQ,3141,,SEA,ANC,0600,,,,,215,,,1448,,,0835,,,0,1,B,,,,,
`,
  airports: ["SEA", "ANC"],
  departures: [
    "ASA 98 N911MU PANC KSEA 2015-01-01T00:05 -11",
    "ASQ 4519 N912MU KSEA PANC 2015-01-01T23:55 +105",
  ],
  cancelled: ["ENY 3141  KSEA PANC 2015-01-01T06:00"],
  arrivals: ["ASA 98 N911MU KSEA PANC 2015-01-01T04:30 -22"],
  arrivalsCancelled: ["ASQ 4519 N912MU PANC KSEA 2015-01-02T02:30", "ENY 3141  PANC KSEA 2015-01-01T08:35"],
  diverted: [1, 1],
};

const dot2015Dated: MadeUpFile = {
  title: "the same with a date in one column, clocks as decimals, and cities",
  layout: "dot-2015-dated",
  text: `${DOT_2015},ds,AIRPORT,CITY,STATE,COUNTRY,LATITUDE,LONGITUDE,AIRPORT_DEST,CITY_DEST,STATE_DEST,COUNTRY_DEST,LATITUDE_DEST,LONGITUDE_DEST
4,AS,98,N911MU,ANC,SEA,5,2354.0,-11.0,21.0,15.0,205,194.0,169.0,1448,404.0,4.0,430,408.0,-22.0,0,0,,,,,,,2015-01-01,Made-up International Airport,Anchorage,AK,USA,61.1,-149.9,Another Airport,Seattle,WA,USA,47.4,-122.3
`,
  airports: ["ANC"],
  departures: ["ASA 98 N911MU PANC KSEA 2015-01-01T00:05 -11"],
};

const nyc: MadeUpFile = {
  title: "nycflights13 with a column of row names, and NA",
  layout: "nycflights",
  text: `"","year","month","day","dep_time","sched_dep_time","dep_delay","arr_time","sched_arr_time","arr_delay","carrier","flight","tailnum","origin","dest","air_time","distance","hour","minute","time_hour"
"1",2013,1,1,517,515,2,830,819,11,"UA",1545,"N913MU","EWR","IAH",227,1400,5,15,2013-01-01T10:00:00Z
"2",2013,1,1,NA,1630,NA,NA,1815,NA,"EV",4308,NA,"EWR","RDU",NA,416,16,30,2013-01-01T21:00:00Z
"3",2013,1,1,56,2359,57,435,440,-5,"B6",707,"N914MU","JFK","BQN",190,1576,23,59,2013-01-02T04:00:00Z
"4",2013,3,10,2400,2359,1,452,440,12,"B6",707,"N914MU","JFK","BQN",190,1576,23,59,2013-03-11T03:00:00Z
`,
  airports: ["EWR", "JFK"],
  departures: [
    "UAL 1545 N913MU KEWR KIAH 2013-01-01T05:15 +2",
    "JBU 707 N914MU KJFK TJBQ 2013-01-01T23:59 +57",
    "JBU 707 N914MU KJFK TJBQ 2013-03-10T23:59 +1",
  ],
  cancelled: ["ASQ 4308  KEWR KRDU 2013-01-01T16:30"],
};

const pnw: MadeUpFile = {
  title: "pnwflights14: no scheduled times, hour and minute of the actual time",
  layout: "pnwflights14",
  text: `"year","month","day","dep_time","dep_delay","arr_time","arr_delay","carrier","tailnum","flight","origin","dest","air_time","distance","hour","minute"
2014,1,1,1,96,235,70,"AS","N915MU",145,"PDX","ANC",194,1542,0,1
2014,1,1,4,-6,738,-23,"US","N916MU",1830,"SEA","CLT",252,2279,0,4
2014,1,31,2400,10,535,5,"AA","N917MU",1232,"SEA","DFW",193,1660,24,0
2014,3,9,NA,NA,NA,NA,"AS",NA,99,"SEA","PDX",NA,129,NA,NA
`,
  airports: ["SEA", "PDX"],
  departures: [
    "ASA 145 N915MU KPDX PANC 2014-01-01T22:25 +96",
    "USA 1830 N916MU KSEA KCLT 2014-01-01T00:10 -6",
    "AAL 1232 N917MU KSEA KDFW 2014-01-31T23:50 +10",
  ],
  notes: ["no-scheduled-time"],
};

const houston: MadeUpFile = {
  title: "hflights: no scheduled times, cancelled and diverted flights, one that left the gate",
  layout: "hflights",
  text: `"Year","Month","DayofMonth","DayOfWeek","DepTime","ArrTime","UniqueCarrier","FlightNum","TailNum","ActualElapsedTime","AirTime","ArrDelay","DepDelay","Origin","Dest","Distance","TaxiIn","TaxiOut","Cancelled","CancellationCode","Diverted"
2011,1,9,7,22,135,"WN",45,"N918MU",73,52,169,172,"HOU","HRL",277,4,17,0,"",0
2011,1,9,7,NA,NA,"CO",1,"",NA,NA,NA,NA,"IAH","DFW",224,NA,NA,1,"B",0
2011,1,9,7,1412,NA,"XE",2,"N919MU",NA,NA,NA,12,"IAH","DFW",224,NA,NA,1,"B",0
2011,1,9,7,1500,NA,"FL",3,"N920MU",NA,NA,NA,-3,"HOU","ATL",696,NA,9,0,"",1
`,
  airports: ["HOU", "IAH"],
  departures: ["SWA 45 N918MU KHOU KHRL 2011-01-09T21:30 +172", "TRS 3 N920MU KHOU KATL 2011-01-09T15:03 -3"],
  cancelled: ["BTA 2 N919MU KIAH KDFW 2011-01-09T14:00"],
  notes: ["no-scheduled-time"],
  diverted: [1, 1],
};

const VRA_HEADER = [
  ...[
    "ICAO Empresa Aérea",
    "Número Voo",
    "Código Autorização (DI)",
    "Código Tipo Linha",
    "ICAO Aeródromo Origem",
  ],
  ...["ICAO Aeródromo Destino", "Partida Prevista", "Partida Real", "Chegada Prevista", "Chegada Real"],
  ...["Situação Voo", "Código Justificativa"],
];

function vraRow(cells: readonly string[]): Cells {
  return Object.fromEntries(VRA_HEADER.map((name, index) => [name, cells[index]]));
}

const vra: MadeUpFile = {
  title: "VRA of the open data: a line above the header, quotes, the word null, the time of Brasília",
  layout: "anac-vra",
  text: `\uFEFFAtualizado em: 2024-08-28\n${csv(
    VRA_HEADER,
    [
      [
        "AZU",
        "4067",
        "0",
        "N",
        "SBEG",
        "SBKP",
        "2024-07-03 01:00:00",
        "2024-07-03 01:20:00",
        "2024-07-03 04:55:00",
        "2024-07-03 05:01:00",
        "REALIZADO",
        "N/A",
      ],
      [
        "TAM",
        "3000",
        "0",
        "N",
        "SBEG",
        "SBGR",
        "2024-07-03 11:00:00.100000000",
        "null",
        "2024-07-03 15:00:00.100000000",
        "null",
        "CANCELADO",
        "N/A",
      ],
      [
        "GLO",
        "1631",
        "0",
        "N",
        "SBEG",
        "SBBR",
        "2024-07-03 12:00:00",
        "null",
        "2024-07-03 14:55:00",
        "null",
        "NÃO INFORMADO",
        "N/A",
      ],
      [
        "GLO",
        "Z0506",
        "2",
        "N",
        "SBEG",
        "SBBR",
        "null",
        "2024-07-03 15:00:00",
        "null",
        "2024-07-03 18:00:00",
        "REALIZADO",
        "N/A",
      ],
    ].map(vraRow),
    { separator: ";", quotes: '"', end: "\r\n" },
  )}`,
  airports: ["SBEG"],
  departures: ["AZU 4067  SBEG SBKP 2024-07-03T00:00 +20"],
  cancelled: ["TAM 3000  SBEG SBGR 2024-07-03T10:00"],
  skipped: 1,
  notes: ["no-actual-time"],
};

const vraOld: MadeUpFile = {
  title: "VRA of older months: dd/mm/yyyy, blank cells",
  layout: "anac-vra",
  text: csv(
    VRA_HEADER,
    [
      [
        "TAM",
        "3456",
        "0",
        "N",
        "SBSP",
        "SBRJ",
        "03/04/2017 06:30",
        "03/04/2017 06:50",
        "03/04/2017 07:25",
        "03/04/2017 07:40",
        "REALIZADO",
        "HD",
      ],
      [
        "TAM",
        "3458",
        "0",
        "N",
        "SBSP",
        "SBRJ",
        "13/04/2017 23:50",
        "14/04/2017 00:10",
        "14/04/2017 00:45",
        "14/04/2017 00:50",
        "REALIZADO",
        "",
      ],
      [
        "ONE",
        "6010",
        "0",
        "N",
        "SBSP",
        "SBRJ",
        "03/04/2017 08:30",
        "",
        "03/04/2017 09:25",
        "",
        "CANCELADO",
        "XN",
      ],
    ].map(vraRow),
    { separator: ";" },
  ),
  airports: ["SBSP", "SBRJ"],
  departures: ["TAM 3456  SBSP SBRJ 2017-04-03T06:30 +20", "TAM 3458  SBSP SBRJ 2017-04-13T23:50 +20"],
  cancelled: ["ONE 6010  SBSP SBRJ 2017-04-03T08:30"],
  arrivals: ["TAM 3456  SBRJ SBSP 2017-04-03T07:25 +15", "TAM 3458  SBRJ SBSP 2017-04-14T00:45 +5"],
  arrivalsCancelled: ["ONE 6010  SBRJ SBSP 2017-04-03T09:25"],
};

const siros: MadeUpFile = {
  title: "VRA of SIROS",
  layout: "anac-vra",
  text: `Sigla ICAO Empresa Aérea;Empresa Aérea;Número Voo;Código DI;Código Tipo Linha;Modelo Equipamento;Número de Assentos;Sigla ICAO Aeroporto Origem;Descrição Aeroporto Origem;Partida Prevista;Partida Real;Sigla ICAO Aeroporto Destino;Descrição Aeroporto Destino;Chegada Prevista;Chegada Real;Situação Voo;Justificativa;Referência;Situação Partida;Situação Chegada;Codeshare
AZU;AZUL LINHAS AÉREAS BRASILEIRAS S/A;4067;0;N;E295;136;SBRB;RIO BRANCO;03/01/2024 01:30;03/01/2024 02:05;SBBR;BRASÍLIA;03/01/2024 04:55;03/01/2024 05:20;REALIZADO;;2024-01-03;Atraso 30-60;Atraso 15-30;
`,
  airports: ["SBRB"],
  departures: ["AZU 4067  SBRB SBBR 2024-01-02T23:30 +35"],
};

const own: MadeUpFile = {
  title: "Puntual's own, departures and arrivals in one file",
  layout: "puntual",
  text: `origin,destination,airline,flight,registration,movement,status,stand,scheduled,operated
SEA,PDX,as,AS 2010,N921MU,departure,,N7,2024-05-01T06:00,2024-05-01T06:20
SEA,PDX,AS,AS 2012,N922MU,departure,cancelled,,2024-05-01T07:00,
PDX,SEA,AS,AS 2011,N923MU,arrival,,N8,2024-05-01T05:40-07:00,2024-05-01T12:39Z
`,
  airports: ["SEA"],
  skipped: 1,
  departures: ["ASA AS 2010 N921MU KSEA KPDX 2024-05-01T06:00 +20"],
  cancelled: ["ASA AS 2012 N922MU KSEA KPDX 2024-05-01T07:00"],
  arrivals: ["ASA AS 2011 N923MU KSEA KPDX 2024-05-01T05:40 -1"],
};

const SCL_HEADER =
  "Fecha-I,Vlo-I,Ori-I,Des-I,Emp-I,Fecha-O,Vlo-O,Ori-O,Des-O,Emp-O,DIA,MES,AÑO,DIANOM,TIPOVUELO,OPERA,SIGLAORI,SIGLADES";

const scl: MadeUpFile = {
  title: "the SCL challenge",
  layout: "scl-challenge",
  text: `${SCL_HEADER}
2017-01-01 23:30:00,226,SCEL,KMIA,AAL,2017-01-02 00:03:00,226.0,SCEL,KMIA,AAL,2,1,2017,Lunes,I,American Airlines,Santiago,Miami
2017-01-03 06:15:00,15,SCEL,SAME,SKU,2017-01-03 06:15:00,15.0,SCEL,SAME,SKU,3,1,2017,Martes,I,Sky Airline,Santiago,"Mendoza, Arg."
`,
  airports: ["SCL"],
  departures: ["AAL 226  SCEL KMIA 2017-01-01T23:30 +33", "SKU 15  SCEL SAME 2017-01-03T06:15 0"],
};

const sclWithoutOrigin: MadeUpFile = {
  title: "the SCL challenge without a column of the origin",
  layout: "scl-challenge",
  text: `Fecha-I,Emp-I,Des-I,Fecha-O,MES,TIPOVUELO,OPERA,SIGLADES
2017-07-15 10:00:00,LAN,SCDA,2017-07-15 10:16:00,7,N,Grupo LATAM,Iquique
`,
  airports: ["SCEL"],
  departures: ["LAN   SCEL SCDA 2017-07-15T10:00 +16"],
};

/** A file of each layout, in each of its forms. */
export const madeUpFiles: readonly MadeUpFile[] = [
  ...[btsLong, btsShort, btsMarketing, kaggle2019, btsOldLong, btsOldShort, dataExpo, dot2015, dot2015Dated],
  ...[nyc, pnw, houston, vra, vraOld, siros, own, scl, sclWithoutOrigin],
];
