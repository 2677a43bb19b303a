/** Words of customers by valence, chosen and weighed by hand for this project; endings are taken off before they are looked up. */
export const GERMAN_WORDS: Readonly<Record<string, string>> = {
  3.4: `hervorragend fantastisch phantastisch großartig sensationell grandios phänomenal überragend traumhaft genial
    weltklasse spitzenklasse bombastisch brillant exzellent fabelhaft unschlagbar`,
  3: `perfekt ausgezeichnet begeistern begeistert begeisterung wunderbar wundervoll liebe lieben geliebt herrlich
    erstklassig tadellos einwandfrei makellos makellose vorbildlich spitze spitzenmäßig hammer mega bestens
    beste besten bester bestes am_besten jederzeit_wieder immer_wieder_gern immer_wieder_gerne`,
  2.5: `super toll klasse prima top geil cool schön wunderschön lecker köstlich empfehlen empfohlen empfehlung
    empfehlenswert glücklich freude freuen gefreut erfreut erfreulich zufrieden zufriedenheit vertrauenswürdig
    liebevoll herzlich zuvorkommend beeindruckend beeindrucken beeindruckt überzeugen überzeugt überzeugend
    gelungen hochwertig freundlich freundlichkeit sympathisch kompetent kompetenz dankbar stolz lob loben gelobt
    volle_punktzahl fünf_sterne 5_sterne nur_empfehlen weiterempfehlen sehenswert lesenswert meisterhaft vorzüglich`,
  2: `gut besser gern gerne danke dank bedanken nett angenehm hilfsbereit hilfreich zuverlässig zuverlässigkeit
    reibungslos problemlos unkompliziert praktisch bequem gemütlich schick elegant modern stabil robust langlebig
    gepflegt sauber frisch pünktlich fair ehrlich höflich aufmerksam professionell gefallen gefällt gefiel verlässlich
    übersichtlich benutzerfreundlich kundenfreundlich preiswert lohnen lohnt gelohnt preis-leistung kulant kulanz
    erfolg erfolgreich vorteil vorteilhaft gewinn lächeln spaß genießen genossen schmackhaft lobenswert charmant
    wie_beschrieben wie_erwartet einfach_zu_bedienen harmonisch großzügig ideal bereichern bereicherung glänzend`,
  1.5: `schnell zügig prompt günstig einfach leicht flott rasch sicher sicherheit solide brauchbar nützlich interessant
    positiv passend passt hübsch bemüht geschmackvoll entspannt entspannen erholsam ruhig geräumig flexibel kostenlos
    intuitiv handlich vielseitig lebendig effizient effektiv innovativ vertrauen hoffnung`,
  0.8: 'ok okay ordentlich akzeptabel annehmbar passabel anständig vernünftig',
  '-0.8':
    'durchwachsen mittelmäßig durchschnittlich gewöhnungsbedürftig naja geht_so verzögern eng knapp leider bedauerlich',
  '-1.4': `langsam teuer laut kompliziert umständlich unübersichtlich unklar warten wartezeit gewartet spät verspätet
    verspätung verzögerung fehlen fehlt fehlte fehlend schwierig schwierigkeit schwach alt veraltet stickig kalt
    beanstanden beanstandung reklamation reklamieren reklamiert mahnung kündigen gekündigt kündigung kratzer zerkratzt
    verschmutzt wackelig wackeln hakelig ruckeln ruckelt lästig langweilig eintönig fad fade geschmacklos
    versalzen trocken lau verkocht überteuert zu_teuer zu_klein zu_groß zu_kurz zu_langsam zu_laut zu_spät zu_lange
    nachteil mangel negativ skeptisch zweifel zweifelhaft enttäuschend_lang überfordert lieblos`,
  '-2': `schlecht schlechter problem fehler fehlerhaft defekt kaputt beschädigt beschädigung schaden schäden
    mangelhaft ungenügend ärger ärgern ärgerlich geärgert verärgert nerven nervt genervt nervig beschwerde beschweren
    beschwert bemängeln verlieren verloren verlust ignorieren ignoriert falsch vergessen unfähig
    inkompetent inkompetenz dreckig schmutzig eklig stinken stinkt gestank verdorben schimmel schimmelig unzumutbar
    stören störend gestört störung absturz abgestürzt stürzt_ab abstürzen hängt_sich_auf undicht zerbrochen
    zerbrechen gerissen zerrissen verbogen abgebrochen scheitern gescheitert versagen versagt sauer wütend traurig
    schade schlimm schlampig schlampe dumm blöd doof billig frech patzig arrogant herablassend hilflos ratlos
    verschlechtern verschlechtert verschlechterung belästigen unverständlich gelogen lüge lügen abwimmeln abgewimmelt
    hingehalten nie_wieder vertröstet kein_rückruf keine_antwort keine_reaktion keine_rückmeldung ein_stern 1_stern`,
  '-2.6': `enttäuschen enttäuscht enttäuschung enttäuschend mies übel schrott müll mist dreck frechheit unverschämt
    unverschämtheit zumutung wertlos nutzlos sinnlos unbrauchbar frust frustriert frustrierend hass hassen gehasst
    peinlich unfreundlich rausgeschmissen rausgeworfen geldverschwendung zeitverschwendung verschwendung finger_weg
    lächerlich ekelhaft widerlich abzocken saftladen sauladen`,
  '-3.2': `furchtbar schrecklich katastrophe katastrophal miserabel grauenhaft grausam grottenschlecht unterirdisch
    entsetzlich entsetzt abscheulich skandal skandalös betrug betrügen betrogen betrüger abzocke abzocker albtraum
    alptraum horror hölle desaster desaströs scheiße scheisse beschissen verarschen verarscht verarsche schlechteste
    schlimmste unterste_schublade das_letzte`,
  0: `guten_tag guten_morgen guten_abend gute_frage gute_nacht liebe_grüße viele_grüße mit_freundlichen_grüßen
    vielen_dank_im_voraus danke_im_voraus besten_gruß liebes_team im_besten_fall so_gut_wie alt_und sicherlich`,
};
