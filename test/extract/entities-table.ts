/**
 * A sentence or two in newsroom manner; the names in it as `kind:words`, each once, in any order; and what is said of
 * people as `name: kind value` with `of body` and the status where it is not `current`.
 */
export type EntityCase = readonly [text: string, names: string, roles?: string];

/** Cases the rules were made with. */
export const KNOWN_CASES: readonly EntityCase[] = [
  ['France and Moldova signed an accord in Paris on Thursday.', 'place:France; place:Moldova; place:Paris'],
  [
    'Prime Minister Dorin Recean thanked French President Emmanuel Macron.',
    'person:Dorin Recean; nationality:French; person:Emmanuel Macron',
    'Dorin Recean: title prime minister; Emmanuel Macron: title president of france',
  ],
  [
    'Drew Holloway, a spokesman for Senator Ruth Kessler, declined to comment.',
    'person:Drew Holloway; person:Ruth Kessler',
    'Ruth Kessler: title senator; Drew Holloway: title spokesman of ruth kessler',
  ],
  [
    'The bill was written by Sen. Carl Whitmore, R-Mont., and Rep. Ana Delgado (D-Calif.).',
    'person:Carl Whitmore; person:Ana Delgado',
    'Carl Whitmore: title senator; Carl Whitmore: party republican; Carl Whitmore: state montana; Ana Delgado: title representative; Ana Delgado: party democratic; Ana Delgado: state california',
  ],
  [
    'The White House and the Kremlin traded accusations over Syria.',
    'organisation:White House; organisation:Kremlin; place:Syria',
  ],
  [
    'The Justice Department sued Harlow Industries Inc. in federal court in Denver.',
    'organisation:Justice Department; organisation:Harlow Industries Inc.; place:Denver',
  ],
  [
    'The World Health Organization (WHO) said the outbreak began in Guinea.',
    'organisation:World Health Organization; organisation:WHO; place:Guinea',
  ],
  ['NATO, the FBI and the U.N. sent observers.', 'organisation:NATO; organisation:FBI; organisation:U.N.'],
  [
    'Ursula von der Leyen met Osama al-Rashid in Brussels.',
    'person:Ursula von der Leyen; person:Osama al-Rashid; place:Brussels',
  ],
  [
    "John F. Kennedy Jr. flew from New Jersey to Martha's Vineyard.",
    "person:John F. Kennedy Jr.; place:New Jersey; place:Martha's Vineyard",
  ],
  [
    "Shaun O'Malley's lawyer, Fiona McBride, spoke to Reuters.",
    "person:Shaun O'Malley; person:Fiona McBride; organisation:Reuters",
    "Fiona McBride: title lawyer of shaun o'malley",
  ],
  ['Protesters marched in London. Police made no arrests.', 'place:London'],
  [
    'Officials from the Ministry of Foreign Affairs met the Russian ambassador.',
    'organisation:Ministry of Foreign Affairs; nationality:Russian',
  ],
  [
    'Researchers at the University of Leeds studied the River Aire.',
    'organisation:University of Leeds; place:River Aire',
  ],
  [
    'Hurricane Odette hit Cuba before it reached the Gulf of Mexico.',
    'event:Hurricane Odette; place:Cuba; place:Gulf of Mexico',
  ],
  ['Lawmakers repealed the Clean Harbors Act last year.', 'law:Clean Harbors Act'],
  [
    'The acting FBI Director, Paul Renner, testified before the Senate.',
    'organisation:FBI; person:Paul Renner; organisation:Senate',
    'Paul Renner: title director of federal bureau of investigation acting',
  ],
  [
    'Former Foreign Minister Lena Ostrova will lead the talks.',
    'person:Lena Ostrova',
    'Lena Ostrova: title foreign minister former',
  ],
  ['Deputy Prime Minister Tomas Brandt resigned.', 'person:Tomas Brandt', 'Tomas Brandt: title prime minister deputy'],
  [
    'Mayor Joyce Tan, 58, was re-elected in Springfield, Illinois.',
    'person:Joyce Tan; place:Springfield; place:Illinois',
    'Joyce Tan: title mayor; Joyce Tan: age 58',
  ],
  ['Ivan Petrenko, of Kharkiv, lost his home.', 'person:Ivan Petrenko; place:Kharkiv', 'Ivan Petrenko: home kharkiv'],
  ['He was with his wife, Jane Albright, when the fire began.', 'person:Jane Albright', 'Jane Albright: relation wife'],
  [
    'Goldcrest Holdings CEO Martin Oakes sold his shares.',
    'organisation:Goldcrest Holdings; person:Martin Oakes',
    'Martin Oakes: title chief executive of goldcrest holdings',
  ],
  [
    'Maia Ionescu, the president of Romania, arrived on Monday.',
    'person:Maia Ionescu; place:Romania',
    'Maia Ionescu: title president of romania',
  ],
  ['Moscow-backed fighters shelled Avdiivka.', 'place:Moscow; place:Avdiivka'],
  ['The pro-Russian party lost seats, and anti-Trump voters stayed home.', 'nationality:Russian'],
  ['The Israeli-Palestinian talks in Cairo failed.', 'nationality:Israeli; nationality:Palestinian; place:Cairo'],
  ['A 45-year-old man from Ohio was arrested. "We are shocked," his mother said.', 'place:Ohio'],
  ['Kim Jong Un sent a letter to Vladimir Putin.', 'person:Kim Jong Un; person:Vladimir Putin'],
  [
    'The Supreme Court ruled against the Environmental Protection Agency.',
    'organisation:Supreme Court; organisation:Environmental Protection Agency',
  ],
  [
    'Meanwhile, Chancellor Olaf Brenner visited Lake Constance.',
    'person:Olaf Brenner; place:Lake Constance',
    'Olaf Brenner: title chancellor',
  ],
  [
    'Republicans in Congress blocked the bill; Democrats walked out.',
    'organisation:Republicans; organisation:Congress; organisation:Democrats',
  ],
  [
    'House Republicans and Senate Democrats met at the Capitol.',
    'organisation:House; organisation:Republicans; organisation:Senate; organisation:Democrats; organisation:Capitol',
  ],
  ['In March, Jackson, Miss., flooded again.', 'place:Jackson; place:Miss.'],
  ['"I\'m tired," said Dana Whitlock. "I\'ve had enough."', 'person:Dana Whitlock'],
  [
    'The Bank of England and the European Central Bank held rates.',
    'organisation:Bank of England; organisation:European Central Bank',
  ],
  ['He played for Manchester United before he moved to Spain.', 'organisation:Manchester United; place:Spain'],
  [
    'The Centers for Disease Control and Prevention issued a warning.',
    'organisation:Centers for Disease Control and Prevention',
  ],
  ['Voters approved Proposition 12 on Tuesday.', 'law:Proposition 12'],
  [
    'Paris Harwell, an analyst at Morgan Stanley, expects a recession.',
    'person:Paris Harwell; organisation:Morgan Stanley',
    'Paris Harwell: title analyst of morgan stanley',
  ],
  [
    'The Texas Department of Public Safety named the suspect as Luis Ortega, 31.',
    'organisation:Texas Department of Public Safety; person:Luis Ortega',
    'Luis Ortega: age 31',
  ],
  [
    'Secretary of State Helen Marsh flew to Saudi Arabia.',
    'person:Helen Marsh; place:Saudi Arabia',
    'Helen Marsh: title secretary of state',
  ],
  [
    'King Frederik and Queen Mary opened the museum in Copenhagen.',
    'person:Frederik; person:Mary; place:Copenhagen',
    'Frederik: title king; Mary: title queen',
  ],
  [
    'Springfield resident Carol Unger called 911.',
    'place:Springfield; person:Carol Unger',
    'Carol Unger: home springfield',
  ],
  [
    'Dr. Amir Haddad, who is the director of the clinic, left for Beirut.',
    'person:Amir Haddad; place:Beirut',
    'Amir Haddad: title director',
  ],
  ['The Treaty of Lisbon replaced an older text.', 'law:Treaty of Lisbon'],
  ['World War II began in Poland.', 'event:World War II; place:Poland'],
  [
    'U.S. Secretary of Defense Roy Tillman met his counterpart.',
    'place:U.S.; person:Roy Tillman',
    'Roy Tillman: title defense secretary of united states',
  ],
  ['Police Chief Gwen Stone said two officers were hurt.', 'person:Gwen Stone', 'Gwen Stone: title police chief'],
  ['The Tax Policy Center, a think tank, published a study.', 'organisation:Tax Policy Center'],
  ['Lawyers for Mr. Adeyemi asked the High Court to act.', 'person:Adeyemi; organisation:High Court'],
  [
    'President-elect Sofia Marin named Pedro Alves as finance minister.',
    'person:Sofia Marin; person:Pedro Alves',
    'Sofia Marin: title president elect',
  ],
  ['The company, Voltaic Motors Ltd., is based in Gdansk.', 'organisation:Voltaic Motors Ltd.; place:Gdansk'],
  [
    'Britain, Germany and the Netherlands backed Ukraine.',
    'place:Britain; place:Germany; place:Netherlands; place:Ukraine',
  ],
  ['Yesterday the Oakdale City Council voted 5-2.', 'organisation:Oakdale City Council'],
  ['Christian Lindgren and April Castro were married in June.', 'person:Christian Lindgren; person:April Castro'],
  ['Chad sent troops, while Jordan and Georgia offered aid.', 'place:Chad; place:Jordan; place:Georgia'],
  ['Michael Jordan praised Chad Evans. Jordan later left.', 'person:Michael Jordan; person:Chad Evans; person:Jordan'],
  [
    'The San Francisco Chronicle first reported the deal with Anthem Media Group.',
    'organisation:San Francisco Chronicle; organisation:Anthem Media Group',
  ],
  ['It will rain on Friday. Nothing else is planned for April.', ''],
];

/**
 * Cases written afterwards. Their first run gave names found 92.0 %, right 97.6 %, roles found 76.0 %, right 95.0 %;
 * general repairs made since looked at some of them, so that later figures are no longer quite held out.
 */
export const HELD_OUT_CASES: readonly EntityCase[] = [
  ['Fire crews from Kern County battled the blaze near Lake Isabella.', 'place:Kern County; place:Lake Isabella'],
  [
    'Gov. Denise Halloran, a Democrat, signed the bill in Albany.',
    'person:Denise Halloran; organisation:Democrat; place:Albany',
    'Denise Halloran: title governor',
  ],
  [
    'The International Court of Justice in The Hague will hear the case brought by Nicaragua.',
    'organisation:International Court of Justice; place:The Hague; place:Nicaragua',
  ],
  [
    "Hamid Rezaei, Iran's deputy oil minister, denied the report.",
    'person:Hamid Rezaei; place:Iran',
    'Hamid Rezaei: title oil minister of iran deputy',
  ],
  ['Typhoon Marisol killed 12 people in the Philippines.', 'event:Typhoon Marisol; place:Philippines'],
  ['Shares of Nordbank AG fell 4 percent in Frankfurt.', 'organisation:Nordbank AG; place:Frankfurt'],
  [
    'Coach Terry Boland said the Oakland Raiders would recover.',
    'person:Terry Boland; organisation:Oakland Raiders',
    'Terry Boland: title coach',
  ],
  [
    'Sheriff Wade Colvin identified the driver as Travis Dunn, 27, of Tulsa, Oklahoma.',
    'person:Wade Colvin; person:Travis Dunn; place:Tulsa; place:Oklahoma',
    'Wade Colvin: title sheriff; Travis Dunn: age 27; Travis Dunn: home tulsa',
  ],
  [
    'Ambassador Chen Wei told the BBC that Beijing was ready to talk.',
    'person:Chen Wei; organisation:BBC; place:Beijing',
    'Chen Wei: title ambassador',
  ],
  [
    'The Royal Society for the Protection of Birds opposed the plan.',
    'organisation:Royal Society for the Protection of Birds',
  ],
  [
    'Amnesty International said Belarusian police beat detainees in Minsk.',
    'organisation:Amnesty International; nationality:Belarusian; place:Minsk',
  ],
  [
    'Judge Priscilla Nakamura dismissed the suit against Zenith Airlines.',
    'person:Priscilla Nakamura; organisation:Zenith Airlines',
    'Priscilla Nakamura: title judge',
  ],
  [
    'Supporters of former President Luis Quintero rallied in Caracas.',
    'person:Luis Quintero; place:Caracas',
    'Luis Quintero: title president former',
  ],
  [
    'The Good Friday Agreement ended decades of violence in Northern Ireland.',
    'law:Good Friday Agreement; place:Northern Ireland',
  ],
  [
    'Archbishop Daniel Okafor led prayers in Lagos.',
    'person:Daniel Okafor; place:Lagos',
    'Daniel Okafor: title archbishop',
  ],
  [
    '"The Americans never asked," said Giulia Conti, Italy\'s defense minister.',
    'nationality:Americans; person:Giulia Conti; place:Italy',
    'Giulia Conti: title defense minister of italy',
  ],
  [
    'Two Royal Navy ships left Portsmouth for the Strait of Hormuz.',
    'organisation:Royal Navy; place:Portsmouth; place:Strait of Hormuz',
  ],
  [
    'The Federal Reserve raised rates, Chair Monica Ellery said.',
    'organisation:Federal Reserve; person:Monica Ellery',
    'Monica Ellery: title chair',
  ],
  ['A court in Saint Petersburg jailed Alexei Gromov for nine years.', 'place:Saint Petersburg; person:Alexei Gromov'],
  [
    'Victims included Rosa Jimenez, 72, and her grandson Mateo Jimenez.',
    'person:Rosa Jimenez; person:Mateo Jimenez',
    'Rosa Jimenez: age 72; Mateo Jimenez: relation grandson',
  ],
  [
    'The Pentagon said Gen. Mark Atwood would visit Seoul.',
    'organisation:Pentagon; person:Mark Atwood; place:Seoul',
    'Mark Atwood: title general',
  ],
  ['Hollis & Burke LLP represents the family.', 'organisation:Hollis & Burke LLP'],
  [
    'The Scottish National Party wants a second vote on leaving the United Kingdom.',
    'organisation:Scottish National Party; place:United Kingdom',
  ],
  ['Thousands fled Goma for Rwanda, the Red Cross said.', 'place:Goma; place:Rwanda; organisation:Red Cross'],
  [
    'Interim President Aminata Keita dissolved the National Assembly.',
    'person:Aminata Keita; organisation:National Assembly',
    'Aminata Keita: title president acting',
  ],
  ['Rescuers reached Mount Baker on Sunday morning.', 'place:Mount Baker'],
  [
    'Labour lawmaker Hugh Pemberton quit in protest.',
    'organisation:Labour; person:Hugh Pemberton',
    'Hugh Pemberton: title lawmaker; Hugh Pemberton: party labour',
  ],
  ['The Winter Olympics will be held in Milan.', 'event:Winter Olympics; place:Milan'],
  ['Turkish Airlines Flight 1920 landed at Schiphol Airport.', 'organisation:Turkish Airlines; place:Schiphol Airport'],
  [
    'Nguyen Van Thanh, chairman of Saigon Steel Corp., was detained in Hanoi.',
    'person:Nguyen Van Thanh; organisation:Saigon Steel Corp.; place:Hanoi',
    'Nguyen Van Thanh: title chairman of saigon steel corp',
  ],
  [
    'Attorney General Craig Lindholm will not appeal.',
    'person:Craig Lindholm',
    'Craig Lindholm: title attorney general',
  ],
  [
    'Kurdish fighters and the Islamic State clashed outside Raqqa.',
    'nationality:Kurdish; organisation:Islamic State; place:Raqqa',
  ],
  [
    'Harvard University President Joan Abernathy will step down.',
    'organisation:Harvard University; person:Joan Abernathy',
    'Joan Abernathy: title president of harvard university',
  ],
  ['The Nile flooded villages south of Khartoum.', 'place:Nile; place:Khartoum'],
  [
    'Singer Lila Monroe married actor Ben Castellano in Tuscany.',
    'person:Lila Monroe; person:Ben Castellano; place:Tuscany',
    'Lila Monroe: title singer; Ben Castellano: title actor',
  ],
  [
    'The Associated Press could not reach Sgt. Bill Navarro.',
    'organisation:Associated Press; person:Bill Navarro',
    'Bill Navarro: title sergeant',
  ],
  ['Critics say the Patient Safety Bill would hurt hospitals in Wales.', 'law:Patient Safety Bill; place:Wales'],
  [
    'Jean-Luc Moreau, mayor of Lyon, opened the bridge.',
    'person:Jean-Luc Moreau; place:Lyon',
    'Jean-Luc Moreau: title mayor of lyon',
  ],
  ['Then came silence. Everyone waited. Help arrived at noon.', ''],
  [
    'The Department of Homeland Security deported Carlos Mejia to Honduras.',
    'organisation:Department of Homeland Security; person:Carlos Mejia; place:Honduras',
  ],
];
