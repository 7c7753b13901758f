-- The indicators every county board starts with. Later words come through the API, as new editions.
with defined as (
  select code, content from jsonb_to_recordset($json$[
 {
  "code": "county-quota",
  "content": {
   "title": "Länstal",
   "definition": "Antal nyanlända som länet ska ta emot efter anvisning under året, 2 § förordningen (2016:40).",
   "unit": "PERSONS",
   "source": "Regeringens beslut, förordningen (2016:40)",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY"
   ],
   "categories": []
  }
 },
 {
  "code": "municipal-quota",
  "content": {
   "title": "Kommuntal",
   "definition": "Antal nyanlända som kommunen ska ta emot efter anvisning under året, beslutat av länsstyrelsen enligt 4 § förordningen (2016:40).",
   "unit": "PERSONS",
   "source": "Länsstyrelsernas beslut om kommuntal",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY"
   ],
   "categories": []
  }
 },
 {
  "code": "counted-against-quota",
  "content": {
   "title": "Avräknade mot kommuntalet",
   "definition": "Mottagna efter anvisning som räknas av mot årets kommuntal, oavsett när under året eller därefter mottagandet skedde.",
   "unit": "PERSONS",
   "source": "Migrationsverket, genom länsstyrelsernas avräkning",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": "Migrationsverkets flöde av anvisningar och avräkningar bär inte uppgift om kön.",
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY"
   ],
   "categories": []
  }
 },
 {
  "code": "assigned",
  "content": {
   "title": "Anvisade",
   "definition": "Personer som Migrationsverket har anvisat till kommunen under kvartalet enligt lagen (2016:38).",
   "unit": "PERSONS",
   "source": "Migrationsverket, genom länsstyrelsernas avräkning",
   "period": "QUARTER",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": "Migrationsverkets flöde av anvisningar och avräkningar bär inte uppgift om kön.",
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY"
   ],
   "categories": []
  }
 },
 {
  "code": "received-on-assignment",
  "content": {
   "title": "Mottagna efter anvisning",
   "definition": "Personer som kommunen har tagit emot efter anvisning under kvartalet.",
   "unit": "PERSONS",
   "source": "Migrationsverket, genom länsstyrelsernas avräkning",
   "period": "QUARTER",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": "Migrationsverkets flöde av anvisningar och avräkningar bär inte uppgift om kön.",
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY"
   ],
   "categories": []
  }
 },
 {
  "code": "self-settled",
  "content": {
   "title": "Egenbosatta",
   "definition": "Personer med uppehållstillstånd som har bosatt sig i kommunen på egen hand under kvartalet.",
   "unit": "PERSONS",
   "source": "Migrationsverket, genom länsstyrelsernas avräkning",
   "period": "QUARTER",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": "Migrationsverkets flöde av anvisningar och avräkningar bär inte uppgift om kön.",
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY"
   ],
   "categories": []
  }
 },
 {
  "code": "received-in-municipalities",
  "content": {
   "title": "Kommunmottagna",
   "definition": "Nyanlända mottagna i kommunerna under året enligt förordningen (2010:1122), efter hur de kom dit.",
   "unit": "PERSONS",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": "Den publicerade tabellen per kommun är inte delad efter kön.",
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY",
    "CATEGORY",
    "SEX",
    "AGE_GROUP"
   ],
   "categories": [
    {
     "code": "QUOTA_REFUGEE",
     "name": "Kvotflyktingar"
    },
    {
     "code": "ACCOMMODATION_CENTRE",
     "name": "Från anläggningsboende"
    },
    {
     "code": "OWN_HOUSING",
     "name": "Från eget boende"
    },
    {
     "code": "FAMILY",
     "name": "Anhöriga"
    },
    {
     "code": "OTHER",
     "name": "Övriga"
    }
   ]
  }
 },
 {
  "code": "unaccompanied-received",
  "content": {
   "title": "Mottagna ensamkommande barn och unga",
   "definition": "Ensamkommande barn och unga bland de kommunmottagna under året.",
   "unit": "PERSONS",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": "Den publicerade tabellen per kommun är inte delad efter kön.",
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY",
    "CATEGORY",
    "SEX"
   ],
   "categories": []
  }
 },
 {
  "code": "unaccompanied-share",
  "content": {
   "title": "Andelstal",
   "definition": "Kommunens andel av anvisade ensamkommande barn, i promille av landet.",
   "unit": "PROMILLE",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY"
   ],
   "categories": []
  }
 },
 {
  "code": "asylum-seekers",
  "content": {
   "title": "Asylsökande",
   "definition": "Personer som sökte asyl i Sverige under året.",
   "unit": "PERSONS",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "SEX",
    "AGE_GROUP",
    "CATEGORY"
   ],
   "categories": []
  }
 },
 {
  "code": "asylum-cases-decided",
  "content": {
   "title": "Avgjorda asylärenden",
   "definition": "Avgjorda förstagångsansökningar om asyl under året.",
   "unit": "CASES",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [],
   "categories": []
  }
 },
 {
  "code": "asylum-approval-rate",
  "content": {
   "title": "Andel bifall",
   "definition": "Andel bifall bland avgjorda förstagångsansökningar under året, som källan anger den.",
   "unit": "PERCENT",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [],
   "categories": []
  }
 },
 {
  "code": "in-reception-system",
  "content": {
   "title": "Inskrivna i mottagningssystemet",
   "definition": "Asylsökande som fanns i Migrationsverkets mottagningssystem under året.",
   "unit": "PERSONS",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "SEX",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "ABO",
     "name": "Anläggningsboende"
    },
    {
     "code": "EBO",
     "name": "Eget boende"
    },
    {
     "code": "OTHER",
     "name": "Övrigt boende"
    }
   ]
  }
 },
 {
  "code": "resettled-refugees",
  "content": {
   "title": "Överförda kvotflyktingar",
   "definition": "Kvotflyktingar som överfördes till Sverige under året.",
   "unit": "PERSONS",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "SEX",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "UNACCOMPANIED",
     "name": "Ensamkommande barn och unga"
    },
    {
     "code": "OTHER",
     "name": "Övriga"
    }
   ]
  }
 },
 {
  "code": "quota-fulfilment",
  "content": {
   "title": "Andel avräknat av kommuntalen",
   "definition": "Avräknade mot kommuntalen i procent av det antal som skulle anvisas under året.",
   "unit": "PERCENT",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY"
   ],
   "categories": []
  }
 },
 {
  "code": "women-share-received",
  "content": {
   "title": "Kvinnors andel av kommunmottagna",
   "definition": "Kvinnor i procent av de kommunmottagna under året.",
   "unit": "PERCENT",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY"
   ],
   "categories": []
  }
 },
 {
  "code": "establishment-programme-participants",
  "content": {
   "title": "Deltagare i etableringsprogrammet",
   "definition": "Inskrivna i Arbetsförmedlingens etableringsprogram (förordningen 2017:820) under månaden.",
   "unit": "PERSONS",
   "source": "Arbetsförmedlingen",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY",
    "SEX",
    "AGE_GROUP",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "M01",
     "name": "januari"
    },
    {
     "code": "M02",
     "name": "februari"
    },
    {
     "code": "M03",
     "name": "mars"
    },
    {
     "code": "M04",
     "name": "april"
    },
    {
     "code": "M05",
     "name": "maj"
    },
    {
     "code": "M06",
     "name": "juni"
    },
    {
     "code": "M07",
     "name": "juli"
    },
    {
     "code": "M08",
     "name": "augusti"
    },
    {
     "code": "M09",
     "name": "september"
    },
    {
     "code": "M10",
     "name": "oktober"
    },
    {
     "code": "M11",
     "name": "november"
    },
    {
     "code": "M12",
     "name": "december"
    }
   ]
  }
 },
 {
  "code": "establishment-programme-outcome",
  "content": {
   "title": "I arbete eller studier efter etableringsprogrammet",
   "definition": "Andel som arbetade eller studerade 90 dagar efter etableringsprogrammet.",
   "unit": "PERCENT",
   "source": "Arbetsförmedlingen",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "SEX"
   ],
   "categories": []
  }
 },
 {
  "code": "sfi-participants",
  "content": {
   "title": "Deltagare i sfi",
   "definition": "Elever i kommunal vuxenutbildning i svenska för invandrare under året.",
   "unit": "PERSONS",
   "source": "Skolverket",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY",
    "SEX",
    "AGE_GROUP"
   ],
   "categories": []
  }
 },
 {
  "code": "civic-orientation-participants",
  "content": {
   "title": "Deltagare i samhällsorientering",
   "definition": "Personer som deltog i kommunens samhällsorientering (lagen 2013:156) under året.",
   "unit": "PERSONS",
   "source": "Kommunerna, genom länsstyrelsernas enkät",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY",
    "SEX"
   ],
   "categories": []
  }
 },
 {
  "code": "population",
  "content": {
   "title": "Folkmängd",
   "definition": "Folkbokförda den 31 december.",
   "unit": "PERSONS",
   "source": "SCB",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "MUNICIPALITY",
    "SEX",
    "AGE_GROUP"
   ],
   "categories": []
  }
 },
 {
  "code": "grant-frame",
  "content": {
   "title": "Ram för statsbidrag",
   "definition": "Medel som länsstyrelsen får fördela under året.",
   "unit": "KRONOR",
   "source": "Länsstyrelsernas tilldelning av statsbidrag",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "SECTION_37",
     "name": "37 §"
    },
    {
     "code": "SECTION_37_A",
     "name": "37 a §"
    },
    {
     "code": "TIA",
     "name": "Tidiga insatser för asylsökande"
    }
   ]
  }
 },
 {
  "code": "grants-decided",
  "content": {
   "title": "Beviljade statsbidrag",
   "definition": "Beviljat belopp efter beslut fattade under året, minskat med vad senare beslut sänker.",
   "unit": "KRONOR",
   "source": "Länsstyrelsernas beslut om statsbidrag",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "SECTION_37",
     "name": "37 §"
    },
    {
     "code": "SECTION_37_A",
     "name": "37 a §"
    },
    {
     "code": "TIA",
     "name": "Tidiga insatser för asylsökande"
    }
   ]
  }
 },
 {
  "code": "grants-paid",
  "content": {
   "title": "Utbetalda statsbidrag",
   "definition": "Utbetalt belopp under året.",
   "unit": "KRONOR",
   "source": "Länsstyrelsernas utbetalningar av statsbidrag",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "SECTION_37",
     "name": "37 §"
    },
    {
     "code": "SECTION_37_A",
     "name": "37 a §"
    },
    {
     "code": "TIA",
     "name": "Tidiga insatser för asylsökande"
    }
   ]
  }
 },
 {
  "code": "meetings-held",
  "content": {
   "title": "Hållna möten i samverkansforum",
   "definition": "Möten som hållits under året i forum på de fyra nivåerna.",
   "unit": "NUMBER",
   "source": "Länsstyrelsernas samverkansforum",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "NATIONAL",
     "name": "Nationell nivå"
    },
    {
     "code": "REGIONAL",
     "name": "Regional nivå"
    },
    {
     "code": "SUBREGIONAL",
     "name": "Delregional nivå"
    },
    {
     "code": "LOCAL",
     "name": "Lokal nivå"
    }
   ]
  }
 },
 {
  "code": "issues-answered",
  "content": {
   "title": "Besvarade medskick",
   "definition": "Medskick som besvarats under året.",
   "unit": "NUMBER",
   "source": "Länsstyrelsernas samverkansforum",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "NATIONAL",
     "name": "Nationell nivå"
    },
    {
     "code": "REGIONAL",
     "name": "Regional nivå"
    },
    {
     "code": "SUBREGIONAL",
     "name": "Delregional nivå"
    },
    {
     "code": "LOCAL",
     "name": "Lokal nivå"
    }
   ]
  }
 },
 {
  "code": "initiative-participants",
  "content": {
   "title": "Deltagare i länsstyrelsernas egna insatser",
   "definition": "Personer som deltog i länsstyrelsens egna insatser under året.",
   "unit": "PERSONS",
   "source": "Länsstyrelsernas uppföljning av egna insatser",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": true,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "SEX"
   ],
   "categories": []
  }
 },
 {
  "code": "activity-participants",
  "content": {
   "title": "Deltagare i seminarier och utbildningar",
   "definition": "Företrädare för organisationer som deltog i länsstyrelsens aktiviteter under året.",
   "unit": "NUMBER",
   "source": "Länsstyrelsernas aktiviteter",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY"
   ],
   "categories": []
  }
 },
 {
  "code": "situation-reports",
  "content": {
   "title": "Publicerade lägesrapporter",
   "definition": "Lägesrapporter som länsstyrelsen har godkänt och publicerat för kvartalet.",
   "unit": "NUMBER",
   "source": "Länsstyrelsernas lägesrapporter",
   "period": "QUARTER",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY"
   ],
   "categories": []
  }
 },
 {
  "code": "reception-system-share",
  "content": {
   "title": "Boendeform i mottagningssystemet",
   "definition": "Andel av de inskrivna i mottagningssystemet som bodde så under året.",
   "unit": "PERCENT",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "ABO",
     "name": "Anläggningsboende"
    },
    {
     "code": "EBO",
     "name": "Eget boende"
    }
   ]
  }
 },
 {
  "code": "received-age-share",
  "content": {
   "title": "Kommunmottagnas ålder",
   "definition": "Åldersgruppens andel av de kommunmottagna under året.",
   "unit": "PERCENT",
   "source": "Migrationsverket",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "AGE_GROUP"
   ],
   "categories": []
  }
 },
 {
  "code": "housing-survey-responses",
  "content": {
   "title": "Svar på bostadsmarknadsenkäten",
   "definition": "Kommuner som har besvarat bostadsmarknadsenkäten för året.",
   "unit": "NUMBER",
   "source": "Boverket, bostadsmarknadsenkäten",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY"
   ],
   "categories": []
  }
 },
 {
  "code": "grants-charged",
  "content": {
   "title": "Belastning på anslagsramen",
   "definition": "Beviljat belopp som belastar årets ram hos den länsstyrelse som beslutat.",
   "unit": "KRONOR",
   "source": "Länsstyrelsernas beslut om statsbidrag",
   "period": "YEAR",
   "additive": true,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [
    "COUNTY",
    "CATEGORY"
   ],
   "categories": [
    {
     "code": "SECTION_37",
     "name": "37 §"
    },
    {
     "code": "SECTION_37_A",
     "name": "37 a §"
    },
    {
     "code": "TIA",
     "name": "Tidiga insatser för asylsökande"
    }
   ]
  }
 },
 {
  "code": "counties-following-model",
  "content": {
   "title": "Län som följer modellens fördelning",
   "definition": "Länsstyrelser vars beslut om kommuntal inför nästa år helt överensstämmer med länstalsmodellen.",
   "unit": "NUMBER",
   "source": "Länsstyrelserna",
   "period": "YEAR",
   "additive": false,
   "aboutIndividuals": false,
   "sexMissingReason": null,
   "breakdowns": [],
   "categories": []
  }
 }
]$json$) as t (code text, content jsonb)),
kept as (
  insert into indicator (code, version, edition, content) select code, 0, 1, content from defined returning code, content)
insert into indicator_edition (indicator_code, edition, recorded_at, content)
  select code, 1, timestamptz '2016-01-01 00:00:00+01', content from kept;
