"""Spanish: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        lo_ve la_ve los_ve las_ve lo_veía la_veía dijeron dicen decía dicho declara declararon
        declarado explica explicaron explicado afirma afirmaron afirmado añadió añade añadieron
        añadido agregó agrega agregaron asegura aseguraron asegurado señala señalaron señalado
        indica indicaron indicado precisó precisa advierte advirtieron advertido subrayó subraya
        destacó destaca recordó recuerda reconoció reconoce admitió admite insistió insiste sostuvo sostiene
        manifestó manifiesta expresó expresa comentó comenta contó cuenta respondió responde contestó contesta
        preguntó pregunta escribió escribe escribieron anuncia denunció denuncia criticó critica lamentó
        lamenta prometió promete opinó opina concluyó concluye apuntó apunta exclamó exclama gritó bromeó matizó
        testificó testifica testificaron
        zanjó reiteró reitera confesó confirmó confirma llamó llama suspiró suspira tachó tacha tacharon tildó
        tilda tildaron calificó califica describió tuiteó resumió replicó replica respondieron objetó objeta
        argumentó argumenta criticaron detalló detalla informa relató relata celebró celebra ironizó
        ironiza insistieron alertó alerta avisó avisa defendió defiende justificó justifica pidió pide exigió
        exige reclamó reclama propuso propone planteó plantea sentenció sentencia remarcó remarca puntualizó
        puntualiza consideró considera cree creen piensa pronosticó acusó acusa amenazó amenaza bromea deploró
        felicitó agradeció agradece habló valoró valora apostilló espetó confiesa confiesan se_queja se_quejó
        se_quejaba se_preguntaba hablan reprocha reprochó reprochan achaca achacó cortó corta censuró censura
        elude despachó despacha proclamó proclama proclaman precisaron elogió elogia afirman afirmaba afirmaban
        explican explicaba explicaban declaran declaraba declaraban aseguran aseguraba aseguraban señalan
        señalaba señalaban indican indicaba indicaban precisan precisaba precisaban subrayaron subrayan
        subrayaba subrayaban subrayado destacaron destacan destacaba destacaban recalcó recalcaron recalca
        recalcan recalcaba recalcaban recalcado manifestaron manifesta manifestan manifestaba manifestaban
        manifestado expresaron expresan expresaba expresaban expresado comentaron comentan comentaba comentaban
        comentado contestaron contestan contestaba contestaban contestado anunciaron anuncian anunciaba
        anunciaban anunciado denunciaron denuncian denunciaba denunciaban denunciado lamentaron lamentan
        lamentaba lamentaban lamentado opinaron opinan opinaba opinaban opinado apuntaron apuntan apuntaba
        apuntaban apuntado exclamaron exclaman exclamaba exclamaban exclamado reiteraron reiteran reiteraba
        reiteraban reiterado confirmaron confirman confirmaba confirmaban confirmado tachan tachaba tachaban
        tachado tildan tildaba tildaban tildado calificaron califican calificaba calificaban replicaron replican
        replicaba replicaban replicado argumentaron argumentan argumentaba argumentaban argumentado detallaron
        detallan detallaba detallaban detallado informaron informan informaba informaban relataron relatan
        relataba relataban relatado celebraron celebran celebraba celebraban celebrado ironizaron ironizan
        ironizaba ironizaban ironizado alertaron alertan alertaba alertaban alertado avisaron avisan avisaba
        avisaban avisado justificaron justifican justificaba justificaban justificado reclamaron reclaman
        reclamaba reclamaban reclamado plantearon plantean planteaba planteaban planteado remarcaron remarcan
        remarcaba remarcaban remarcado puntualizaron puntualizan puntualizaba puntualizaban puntualizado
        consideraron consideran consideraba consideraban acusaron acusan acusaba acusaban felicitaron felicita
        felicitan felicitaba felicitaban felicitado valoraron valoran valoraba valoraban elogiaron elogian
        elogiaba elogiaban elogiado aseveró aseveraron asevera aseveran aseveraba aseveraban aseverado abundó
        abundaron abunda abundan abundaba abundaban abundado espetaron espeta espetan espetaba espetaban
        espetado zanjaron zanja zanjan zanjaba zanjaban zanjado rememoró rememoraron rememora rememoran
        rememoraba rememoraban rememorado confesaron confesa confesan confesaba confesaban deslizó deslizaron
        desliza deslizan deslizaba deslizaban deslizado apostillaron apostilla apostillan apostillaba
        apostillaban apostillado auguró auguraron augura auguran auguraba auguraban augurado vaticinó
        vaticinaron vaticina vaticinan vaticinaba vaticinaban vaticinado reivindicó reivindicaron reivindica
        reivindican reivindicaba reivindicaban reivindicado enfatizó enfatizaron enfatiza enfatizan enfatizaba
        enfatizaban enfatizado aclaró aclararon aclaran aclaraba aclaraban aclarado cuestionó cuestionaron
        cuestiona cuestionan cuestionaba cuestionaban cuestionado ratificó ratificaron ratifica ratifican
        ratificaba ratificaban ratificado insistía insistían insistido admitía admitían admitieron respondía
        respondían respondido reconocía reconocían reconocieron advertía advertían advertió advertieron defendía
        defendían defendido defendieron exigía exigían exigido exigieron sostenía sostenían sostenido sostenió
        sostenieron coincidía coincidían coincidido coincidió coincidieron advierten sostuvieron sostienen
        reconocen admiten insisten responden recordaron recuerdan recordaba recordado coincide coinciden incidió
        incide incidido repitió repite repetido decían contaba contado concluyeron concluyen concluido
        prometieron prometido propusieron propuesto expuso expone resume resumido escribía escrito preguntaba
        preguntado sugirió sugiere sugerido aconsejó aconseja recomendó recomienda evoca evocó describe definió
        define considerado valorado destacado calificado reconocido admitido precisado definido descrito
        informado mencionó mencionaron menciona mencionan mencionaba mencionaban mencionado enumeró enumeraron
        enumera enumeran enumeraba enumeraban enumerado agregan agregaba agregaban agregado rubricó rubricaron
        rubrica rubrican rubricaba rubricaban rubricado acotó acotaron acota acotan acotaba acotaban acotado
        profundizó profundizaron profundiza profundizan profundizaba profundizaban profundizado aclara
        proclamaron proclamaba proclamaban proclamado exhortó exhortaron exhorta exhortan exhortaba exhortaban
        exhortado recorda recordan recordaban vociferó vociferaron vocifera vociferan vociferaba vociferaban
        vociferado gritaron grita gritan gritaba gritaban gritado murmuró murmuraron murmura murmuran murmuraba
        murmuraban murmurado matizaron matiza matizan matizaba matizaban matizado pregonó pregonaron pregona
        pregonan pregonaba pregonaban pregonado ejemplificó ejemplificaron ejemplifica ejemplifican
        ejemplificaba ejemplificaban ejemplificado reveló revelaron revela revelan revelaba revelaban revelado
        narró narraron narra narran narraba narraban narrado evocaron evocan evocaba evocaban evocado postuló
        postularon postula postulan postulaba postulaban postulado teorizó teorizaron teoriza teorizan teorizaba
        teorizaban teorizado graficó graficaron grafica grafican graficaba graficaban graficado dictaminó
        dictaminaron dictamina dictaminan dictaminaba dictaminaban dictaminado pontificó pontificaron pontifica
        pontifican pontificaba pontificaban pontificado fustigó fustigaron fustiga fustigan fustigaba fustigaban
        fustigado fundamentó fundamentaron fundamenta fundamentan fundamentaba fundamentaban fundamentado
        observó observaron observa observan observaba observaban observado diagnosticó diagnosticaron
        diagnostica diagnostican diagnosticaba diagnosticaban diagnosticado abogó abogaron aboga abogan abogaba
        abogaban abogado clamó clamaron clama claman clamaba clamaban clamado instó instaron insta instan
        instaba instaban instado añadía añadían dijeran se_sinceró se_lamentó se_explayó se_preguntaron
        se_preguntan se_pregunta se_desligan se_desmarcó se_defendió se_defiende arremetió arremete arremetieron
        lanzó disparó tuitea escribían contaron cuentan contaban prosiguió prosigue prosiguieron continuó
        continuaron reflexiona reflexionó sugirieron sugieren hizo_hincapié hace_hincapié dio_a_conocer
        dejó_claro repuso adujo aduce adujeron arguyó arguye hizo_saber aludió comunicó comunicaron explayó
        rebatió rebate rebatieron repitieron repiten confió consignó refirió refirieron corroboró corrobora
        contradijo festejó festeja resaltó resaltaron resalta resaltan resaltaba resaltado descaseteó remató
        complementó prefirió_hablar prefiere_hablar prefirió_llamar prefiere_llamar
        cargó ahondó trasladó garantizó estimó estima apeló ensalzó urgió adelantó adelanta especificó desveló desvela
        inquirió ordenó rogó alegó alega ilustró ponderó interpretó interpreta reseñó reafirmó reafirma recriminó
        recrimina afeó afea increpó apremió pidieron pedía desgranó notificó razona razonó teme temía temen sospecha
        asumió asume explicitó
        ha_achacado han_achacado ha_acusado han_acusado ha_adelantado han_adelantado ha_afeado han_afeado ha_ahondado
        han_ahondado ha_alegado han_alegado ha_amenazado han_amenazado ha_apelado han_apelado ha_bromeado han_bromeado
        ha_cargado han_cargado ha_censurado han_censurado ha_complementado han_complementado ha_comunicado
        han_comunicado ha_confesado han_confesado ha_consignado han_consignado ha_continuado han_continuado
        ha_corroborado han_corroborado ha_cortado han_cortado ha_criticado han_criticado ha_deplorado han_deplorado
        ha_descaseteado han_descaseteado ha_desgranado han_desgranado ha_despachado han_despachado ha_desvelado
        han_desvelado ha_disparado han_disparado ha_ensalzado han_ensalzado ha_especificado han_especificado
        ha_estimado
        han_estimado ha_explicitado han_explicitado ha_garantizado han_garantizado ha_hablado han_hablado ha_ilustrado
        han_ilustrado ha_increpado han_increpado ha_interpretado han_interpretado ha_lanzado han_lanzado ha_llamado
        han_llamado ha_notificado han_notificado ha_objetado han_objetado ha_ordenado han_ordenado ha_ponderado
        han_ponderado ha_pronosticado han_pronosticado ha_razonado han_razonado ha_reafirmado han_reafirmado
        ha_recomendado han_recomendado ha_recriminado han_recriminado ha_reflexionado han_reflexionado ha_rematado
        han_rematado ha_reprochado han_reprochado ha_reseñado han_reseñado ha_rogado han_rogado ha_suspirado
        han_suspirado ha_trasladado han_trasladado ha_tuiteado han_tuiteado
        ha_expuesto han_expuesto ha_repuesto han_repuesto ha_aducido han_aducido ha_referido han_referido ha_requerido
        han_requerido ha_pedido han_pedido ha_mantenido han_mantenido ha_esgrimido han_esgrimido ha_transmitido
        han_transmitido ha_reprendido han_reprendido ha_asumido han_asumido ha_arremetido han_arremetido ha_confiado
        han_confiado
        critican criticaban rematan descartó descarta descartaron desmintió negó niega negaron exigen reclaman
        reclamaron piden cuestionan proponen
        juzgó refutó sintetizó
        ilustra remachó remacha
    """,
    "says_behind": """
        publicó publicaron posteó soltó sonríe ríe rió sonrió remata remató corrige corrigió continúa continuó
        ahonda ahondó tercia terció avanza avanzó
        juró susurró susurra sollozó solloza rio intervino interviene redondeó redondea gime gimió imploró
        implora suplicó suplica musitó musita farfulló farfulla balbuceó masculló masculla bramó brama rugió
        ruge protestó protesta protestan refunfuñó refunfuña cuchicheó estalló estalla alabó alaba reza rezaba
        animó anima arengó empezó comenzó arrancó tranquilizó remachó remacha concede concedió
        finalizó cerró continuaba solicitó invitó esclareció compartió
        presentaba
    """,
    "helper": "ha han había habían se lo le les",
    "given": "",
    "utterance": """
        palabras comentario veredicto respuesta reacción mensaje advertencia llamamiento declaraciones
        conclusión análisis diagnóstico opinión lamento promesa denuncia testimonio
        recuerdo temor esperanza idea certeza postura posición acusación deseo consejo
    """,
    "according": """
        según de_acuerdo_con para a_juicio_de en_opinión_de a_ojos_de en_palabras_de a_decir_de quien_habla_es
        quien_lo_dice_es quien_lo_cuenta_es
        según_consta_en según_figura_en según_recoge según_se_lee_en según_se_desprende_de según_refleja
        al_decir_de según_palabras_de desde_el_punto_de_vista_de
    """,
    "opinion": "a_juicio_de en_opinión_de a_ojos_de en_palabras_de a_decir_de",
    "body": """
        ministerio tribunal informe gobierno policía partido sindicato empresa compañía asociación ayuntamiento
        entorno equipo agencia organismo entidad institución gremio texto documento dirección oposición patronal
        fuentes fiscalía comisión banco universidad hospital sentencia auto comunicado
        alcaldía municipio cámara instituto observatorio
    """,
    "firm": """
        empresa compañía grupo banco operador operadora fabricante constructora aerolínea firma cadena filial
        aseguradora cooperativa distribuidora
    """,
    "asked": """
        preguntado preguntada preguntados interrogado interrogada cuestionado cuestionada interpelado interpelada
    """,
    "asks": "pregunta preguntó preguntaba preguntado",
    "answers": "responde respondió respondía respondido contesta contestó contestaba contestado replicó replica",
    "own_view": "a_su_juicio en_su_opinión a_su_entender a_sus_ojos en_sus_palabras",
    "for_whom": "para",
    "first_person": "yo nosotros nosotras",
    "pronoun": "él ella ellos ellas yo nosotros",
    "standing_in": "vice interino interina teniente",
    "otherwise_held": "ex antiguo antigua vice interino interina teniente",
    "somebody": """
        alguien
        hombre mujer chico chica joven niño niña amigo amiga vecino vecina colega hermano hermana hijo hija
        padre madre tío tía transeúnte manifestante desconocido desconocida oyente cliente viajero allegado
        allegada partidario opositor crítico rival voz cuenta impostor adjunto adjunta suplente marido esposa
        testigo
    """,
    "addressing": "a",
    "acting_for": "en_nombre_de imitando",
    "of_others": """
        preguntado preguntada oyó_una_voz le_preguntaron acusado_de_decir acusada_de_decir acusado_de_haber_dicho
        acusada_de_haber_dicho en_la_que_se_leía en_el_que_se_leía que_decía con_la_inscripción
    """,
    "titled": "libro novela canción película álbum poema cantó canta cantaba titulado titulada",
    "supposed": "habría_dicho habría_declarado habría_escrito habría_afirmado habría_respondido podría_haber_dicho",
    "not_now": "fue…hasta era…hasta candidato_a candidata_a aspirante_a aspira_a será quiere_ser espera_ser",
    "honorific": "",
    "role": """
        CEO CFO presidente presidenta director directora ministro ministra primer_ministro primera_ministra portavoz
        vocero vocera analista economista profesor profesora fundador fundadora alcalde alcaldesa secretario
        secretaria gobernador gobernadora senador senadora diputado diputada abogado abogada investigador
        investigadora jefe jefa juez jueza fiscal magistrado magistrada comisario comisaria intendente consejero
        consejera delegado delegada vicecanciller viceministro viceministra vicepresidente
        vicepresidenta canciller rey reina
        burgomaestre síndico subsecretario subsecretaria
    """,
    "profession": """
        capitán capitana comandante coronel viticultor viticultora agricultor agricultora ganadero ganadera
        pescador pescadora panadero panadera hostelero hostelera cocinero cocinera comerciante librero librera
        médico médica enfermero enfermera cirujano cirujana farmacéutico farmacéutica veterinario veterinaria
        psicólogo psicóloga maestro maestra docente catedrático catedrática ingeniero ingeniera arquitecto
        arquitecta urbanista historiador historiadora geógrafo geógrafa sociólogo socióloga politólogo
        politóloga climatólogo climatóloga biólogo bióloga geólogo geóloga físico química ecólogo ecóloga
        científico científica escritor escritora novelista cineasta cantante actor actriz periodista redactor
        redactora coordinador coordinadora responsable gerente dueño dueña propietario propietaria empresario
        empresaria sindicalista activista voluntario voluntaria concejal concejala edil tesorero tesorera rector
        rectora decano decana obispo arzobispo bombero bombera entrenador entrenadora jugador jugadora consultor
        consultora estudiante jubilado jubilada vecino vecina
        candidato candidata líder dirigente técnico técnica regidor regidora titular mandatario mandataria exministro
        exministra expresidente expresidenta premier seleccionador seleccionadora preparador preparadora delantero
        delantera portero portera guardameta autor autora eurodiputado eurodiputada parlamentario parlamentaria
        ponente
        letrado letrada testigo acusado acusada burgomaestre munícipe
        hija hijo madre padre esposa esposo viuda viudo hermana hermano abuela abuelo tío tía primo prima
        cantautor cantautora tenista futbolista exfutbolista artista
        legislador legisladora arquero volante mediocampista defensor estratega funcionario funcionaria jerarca
        timonel zaguero
        militar
    """,
    "article": "el la los las un una",
    "indefinite": "un una",
    "auxiliary": "es son era eran fue fueron ha han había será serán sería",
    "verb": "cuesta costó alcanzó representa subió bajó cayó creció",
    "estimated": "estimado estimada estimados estimadas estimación",
    "aimed_at": "objetivo objetivos meta aspira_a aspiran_a",
    "last_year": "el_año_pasado",
    "this_year": "este_año",
    "next_year": "el_próximo_año el_año_que_viene",
    "closed": """
        y o pero a al con de del en entre es él ella el la las los lo para por que se sin su sus sobre un una
        como donde cuando desde hasta no más
    """,
    "opening": "el la los las un una si cuando como pero y o aunque",
    "qualifier": "ex exministro nuevo nueva antiguo antigua",
    "passing": "día días semana semanas mes meses año años hora horas minuto minutos vez veces",
    "relative": "que quien quienes cual donde cuyo cuya cuyos cuyas",
    "passive": "fue fueron sido es era",
    "title": """
        Sr Sra Srta Dr Dra Don Doña D Lic Ing Prof Profa Arq Gral Papa Rey Reina Príncipe Princesa Presidente Presidenta
        Ministro Ministra Senador Senadora General Coronel Gobernador Gobernadora
    """,
    "adverb": """
        así una_vez un_día
        también sólo solamente luego después entonces aún ya además mismo misma recientemente ayer hoy el_lunes
        el_martes
        el_miércoles el_jueves el_viernes el_sábado el_domingo
    """,
    "preposition": """
        de del para a al con por en sobre bajo contra entre ante tras desde hasta vía mediante durante que como y o e
    """,
    "conjunction": "y e",
    "not_a_name": """
        El La Los Las Un Una Unos Unas Lo Y O Pero Si Cuando Como Que Quien Cual Donde Por Para Con Sin Sobre Entre
        Hasta Desde Durante En De Del Al A Ante Tras Según Este Esta Esto Estos Estas Ese Esa Eso Aquel Él Ella Ellos
        Ellas Nosotros Yo Se Su Sus Mi Mis Nuestro Nuestra No Ni Sí También Además Ahora Ayer Hoy Mañana Aquí Así
        Entonces Luego Después Lunes Martes Miércoles Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo
        Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Más Todo Todos Muchos Algunos Cada Asimismo
        Finalmente Posteriormente Igualmente Previamente Actualmente Sinceramente Mientras Tanto Aunque Incluso
        Tampoco
        Quizá Quizás Minutos Horas Días Preguntado Preguntada Nada Solo Sólo Esas Esos Otro Otra
        Interrogado Interrogada Consultado Consultada Cuestionado Cuestionada Entrevistado Entrevistada
        Visiblemente Acompañado Acompañada Pregunta Respuesta
        Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once Doce Veinte Treinta Cien Mil Contra Mediante Pese
        Cómo Cuándo Dónde Qué Quién Aún Apenas Casi Siempre Nunca Jamás Ambos Ambas Varios Varias Otros Otras
        Mismo Misma Tal Tales Ninguno Ninguna Algún Alguna Algunas Muchas Pocos Pocas Poco Mucho
    """,
    "determiner": "su sus este esta estos estas ese esa nuestro nuestra",
    "contrasting": "pero luego mientras",
    "object_pronoun": "él ella ellos ellas mí nosotros",
    "thus": """
        Así Eso Esto Con_estas_palabras Con_esas_palabras Con_esta_frase Con_esa_frase De_este_modo
        De_esta_manera En_estos_términos
        Lo
        Quien_habla_es Quien_lo_dice_es Quien_lo_cuenta_es Son_palabras Palabras_de Es_la_opinión Es_el_lamento
        Palabra_de De_ello_está_convencido De_ello_está_convencida
    """,
    "going_on": "Y Y_además Y_más",
    "reporting": "",
    "in_words": "",
    "noun_too": "",
    "cites": "cita citó citaba citando",
    "by": "por",
    "such_as": "como tales_como entre_ellos entre_ellas",
    "after_name": "",
    "it_says": "",
    "linking": "de del o y e como que",
    "comparing": "como que",
    "swaying": """
        solo sólo solamente casi puede pueden podría podrían debe deben debería deberían quizá quizás
        tal_vez probablemente menos todos todas algunos algunas siempre incluso
    """,
    "negation": "no nunca jamás ningún ninguno ninguna nada nadie ni sin tampoco apenas todo_menos",
    "affirming": "sin_duda sin_lugar_a_dudas no_solo no_sólo no_cabe_duda nadie_ignora incluso_si aun_si",
    "falsehood": "falso mentira mito absurdo invento bulo",
    "unsaid": "",
    "reversal": """
        niega negó negaron negado negar desmiente desmintió rechaza rechazó rechazado rehúsa rehusó duda dudó
        falso falsa imposible impide impidió evita evitó mentira lejos_de
        dudo dudamos dudan mito
    """,
    "rejecting": "rechaza rechazó rechazan rechazaron rechazado",
    "instead": "en_lugar_de en_vez_de antes_que",
    "inverted": "",
    "condition": """
        salvo_que salvo_si a_menos_que solo_si sólo_si excepto siempre_que con_la_condición_de_que
        a_condición_de con_tal_de_que con_tal_que siempre_y_cuando en_caso_de_que mientras si hasta_que sino
    """,
}
JOINING = r", (?:y|pero|mientras) | que "
NOUN_OF = r"(?<![\w-])(?:un|una|el|la)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) de $"
BOUNDARY = r"[;:—–]|,? \b(?:pero)\b|, (?:y|porque|mientras|aunque)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = True
SAME_OFFICE = """
    consejero_delegado=consejera_delegada=CEO=director_ejecutivo=directora_ejecutiva portavoz=vocero=vocera
"""
OFFICE_PREFIXES = "ex ex- vice vice-"
"""What is written together with an office that somebody held before, or stands in for."""
UNLIKE_FORMS = """
    tener=tengo=tiene=tienen=tenía=tuvo=tuvieron poner=pongo=pone=ponen=ponía=puso=pusieron=puesto
    ir=voy=va=van=iba=fue=fueron ver=ve=ven=veía=vio=visto
"""
