"""Portuguese: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

from digest.reading.lexicon.english import WORDS as EVERY

WORDS = dict.fromkeys(EVERY, "") | {
    "says": """
        disseram dizem dizia dito dizendo declara declararam declarado
        afirmaram afirmam afirmado afirmando explicaram explicado explicando acrescentou
        acrescenta acrescentaram sublinhou sublinha sublinharam destacou destaca destacaram ressaltou ressalta
        frisou frisa salientou salienta observou observa comentou comenta comentaram respondeu responde
        responderam replicou reiterou reitera sustentou sustenta defendeu defende defenderam anuncia
        anunciaram alertou alerta alertaram avisou avisa advertiu adverte admitiu admite reconheceu reconhece
        lembrou lembra recordou recorda contou conta relatou relata escreveu escreve escreveram perguntou
        pergunta pediu pede concluiu conclui insistiu insiste confirmou confirma denunciou denuncia criticou
        critica acusou acusa garante assegurou assegura prometeu promete revelou revela referiu refere
        informa considerou considera acredita acreditam acha acham pensa lamentou lamenta exclamou
        desabafou completou completa continuou prosseguiu resumiu justificou justifica argumentou argumenta
        testemunhou
        ironizou celebrou apontou aponta agradeceu declaram declarava declaravam declarando afirmava afirmavam
        explicam explicava explicavam acrescentam acrescentava acrescentavam acrescentado acrescentando
        sublinham sublinhava sublinhavam sublinhado sublinhando destacam destacava destacavam destacado
        destacando ressaltaram ressaltam ressaltava ressaltavam ressaltado ressaltando frisaram frisam frisava
        frisavam frisado frisando salientaram salientam salientava salientavam salientado salientando observaram
        observam observava observavam observado observando comentam comentava comentavam comentado comentando
        replicaram replica replicam replicava replicavam replicado replicando reiteraram reiteram reiterava
        reiteravam reiterado reiterando sustentaram sustentam sustentava sustentavam sustentado sustentando
        anunciam anunciava anunciavam anunciado anunciando alertam alertava alertavam alertado alertando
        avisaram avisam avisava avisavam avisado avisando lembraram lembram lembrava lembravam lembrado
        lembrando recordaram recordam recordava recordavam recordado recordando contaram contam contava contavam
        contando relataram relatam relatava relatavam relatado relatando perguntaram perguntam perguntava
        perguntavam perguntado perguntando confirmaram confirmam confirmava confirmavam confirmado confirmando
        denunciaram denunciam denunciava denunciavam denunciado denunciando criticaram criticam criticava
        criticavam criticado criticando acusaram acusam acusava acusavam acusando asseguraram asseguram
        assegurava asseguravam assegurado assegurando revelaram revelam revelava revelavam revelado revelando
        informaram informam informava informavam informado informando consideraram consideram considerava
        consideravam considerado considerando lamentaram lamentam lamentava lamentavam lamentado lamentando
        exclamaram exclama exclamam exclamava exclamavam exclamado exclamando desabafaram desabafa desabafam
        desabafava desabafavam desabafado desabafando completaram completam completava completavam completado
        completando continuaram continua continuam continuava continuavam continuado continuando justificaram
        justificam justificava justificavam justificado justificando argumentaram argumentam argumentava
        argumentavam argumentado argumentando ironizaram ironiza ironizam ironizava ironizavam ironizado
        ironizando celebraram celebra celebram celebrava celebravam celebrado celebrando apontaram apontam
        apontava apontavam apontado apontando notou notaram notam notava notavam notando ponderou ponderaram
        pondera ponderam ponderava ponderavam ponderado ponderando enfatizou enfatizaram enfatiza enfatizam
        enfatizava enfatizavam enfatizado enfatizando assinalou assinalaram assinala assinalam assinalava
        assinalavam assinalado assinalando detalhou detalharam detalha detalham detalhava detalhavam detalhado
        detalhando avaliou avaliaram avalia avaliam avaliava avaliavam avaliado avaliando opinou opinaram opina
        opinam opinava opinavam opinado opinando indicou indicaram indica indicam indicava indicavam indicado
        indicando mencionou mencionaram menciona mencionam mencionava mencionavam mencionado mencionando
        classificou classificaram classifica classificam classificava classificavam classificado classificando
        chamou chamaram chama chamam chamava chamavam chamando apelou apelaram apela apelam apelava apelavam
        apelado apelando recomendou recomendaram recomenda recomendam recomendava recomendavam recomendado
        recomendando brincou brincaram brinca brincam brincava brincavam brincado brincando reclamou reclamaram
        reclama reclamam reclamava reclamavam reclamado reclamando questionou questionaram questiona questionam
        questionava questionavam questionado questionando falou falaram falam falava falavam falando pontuou
        pontuaram pontua pontuam pontuava pontuavam pontuado pontuando profetizou profetizaram profetiza
        profetizam profetizava profetizavam profetizado profetizando arriscou arriscaram arrisca arriscam
        arriscava arriscavam arriscado arriscando acreditou acreditaram acreditava acreditavam acreditado
        acreditando narrou narraram narra narram narrava narravam narrado narrando confidenciou confidenciaram
        confidencia confidenciam confidenciava confidenciavam confidenciado confidenciando aconselhou
        aconselharam aconselha aconselham aconselhava aconselhavam aconselhado aconselhando elogiou elogiaram
        elogia elogiam elogiava elogiavam elogiado elogiando protestou protestaram protesta protestam protestava
        protestavam protestado protestando queixou queixaram queixa queixam queixava queixavam queixado
        queixando proclamou proclamaram proclama proclamam proclamava proclamavam proclamado proclamando
        condenou condenaram condena condenam condenava condenavam condenado condenando gritou gritaram grita
        gritam gritava gritavam gritado gritando sussurrou sussurraram sussurra sussurram sussurrava sussurravam
        sussurrado sussurrando murmurou murmuraram murmura murmuram murmurava murmuravam murmurado murmurando
        respondem respondia respondiam respondido respondendo defendem defendia defendiam defendido defendendo
        esclareceu esclareceram esclarece esclarecem esclarecia esclareciam esclarecido esclarecendo
        reconheceram reconhecem reconhecia reconheciam reconhecido reconhecendo prometeram prometem prometia
        prometiam prometido prometendo escrevem escrevia escreviam escrevido escrevendo repeteu repeteram repete
        repetem repetia repetiam repetido repetendo admitiram admitem admitia admitiam admitido admitindo
        insistiram insistem insistia insistiam insistido insistindo resumiram resume resumem resumia resumiam
        resumido resumindo concluíram concluem concluía concluíam concluído concluindo discutiu discutiram
        discute discutem discutia discutiam discutido discutindo garantiram garantem garantia garantido
        advertiram advertem sugeriu sugeriram sugere sugerem prossegue prosseguiram pediram pedem pedia propôs
        propõe propuseram expôs diziam dissera afirmara tuitou postou referiram referem define definiu definem
        descreve descreveu atribuiu atribui atribuem crê creem vê_como viu_como pensam pensava quis_saber
        queixou-se queixa-se lamentou-se perguntou-se pergunta-se interroga interrogou
        reforçou publicou cobrou finalizou relembrou realçou vincou analisou prevê orienta comemorou disparou rebateu
        retrucou emendou
        exigiu exige exigiram ameaçou ameaça negou nega negaram desmentiu desmente previu prevê estimou estima
        espera esperam teme temem constatou constata manifestou reivindicou reivindica teria_dito teria_afirmado
        teria_declarado
        indagou contestou
    """,
    "says_behind": """
        adiantou confessou alegou sentenciou sorriu riu jurou cravou refletiu recapitulou recapitula evocou
        decretou decreta vaticinou rematou rematar atirou asseverou chorou suspirou suspira dispara disparam
        ironizou diverte-se
        esbravejou começou iniciou vibrou vibra festejou festeja bradou provocou alfinetou desconversou
        minimizou tranquilizou concedeu recomendou
        repetiu julgou antecipou atacou encerrou complementou especificou precisou comunicou noticiou parabenizou
        solicitou projetou assumiu
    """,
    "helper": "tem têm tinha tinham havia se",
    "utterance": """
        palavras comentário veredicto resposta reação mensagem alerta apelo conclusão análise avaliação
    """,
    "according": """
        segundo de_acordo_com conforme na_opinião_de nas_palavras_de no_entender_de na_avaliação_de na_visão_de
        aos_olhos_de
        na_perspetiva_de na_perspectiva_de na_ótica_de a_crer_em
    """,
    "opinion": "na_opinião_de nas_palavras_de no_entender_de na_avaliação_de na_visão_de aos_olhos_de",
    "body": """
        agência
        ministério tribunal relatório governo polícia partido sindicato empresa banco associação comissão universidade
        prefeitura câmara secretaria autarquia
    """,
    "firm": """
        empresa companhia grupo banco operador operadora fabricante construtora firma cadeia rede seguradora
        cooperativa distribuidora montadora varejista
    """,
    "asked": "questionado questionada perguntado perguntada indagado indagada interpelado interpelada",
    "asks": "pergunta perguntou perguntava questiona questionou indaga indagou",
    "answers": "responde respondeu respondia rebateu rebate replicou retrucou contestou",
    "own_view": "a_seu_ver na_sua_opinião em_sua_opinião",
    "for_whom": "para",
    "first_person": "eu nós",
    "pronoun": "ele ela eles elas nós eu você",
    "standing_in": "vice interino interina",
    "otherwise_held": "ex vice antigo antiga interino interina",
    "somebody": """
        alguém
        homem mulher rapaz rapariga menino menina jovem amigo amiga vizinho vizinha colega irmão irmã filho
        filha pai mãe tio tia transeunte manifestante desconhecido desconhecida ouvinte cliente passageiro
        apoiante opositor crítico rival voz conta impostor adjunto adjunta suplente marido esposa testemunha
        morador moradora
    """,
    "addressing": "a à ao",
    "acting_for": "em_nome_de imitando",
    "of_others": """
        perguntado questionado questionada ouviu_uma_voz acusado_de_dizer acusada_de_dizer acusado_de_ter_dito
        acusada_de_ter_dito em_que_se_lia onde_se_lia que_dizia com_a_inscrição
    """,
    "titled": "livro romance canção filme álbum poema cantou canta música intitulado intitulada",
    "supposed": "teria_dito teria_declarado teria_escrito teria_afirmado teria_respondido poderia_ter_dito",
    "not_now": "foi…até era…até candidato_a candidata_a concorre_a será quer_ser",
    "role": """
        CEO CFO presidente presidenta diretor diretora director directora ministro ministra primeiro-ministro
        primeira-ministra porta-voz analista economista professor professora fundador fundadora prefeito prefeita
        autarca secretário secretária governador governadora senador senadora deputado deputada advogado advogada
        investigador investigadora pesquisador pesquisadora chefe vereador vereadora vice-presidente chanceler
        delegado delegada coordenador coordenadora treinador comandante
        juiz juíza desembargador desembargadora superintendente edil
    """,
    "profession": """
        capitão capitã coronel viticultor viticultora agricultor agricultora pescador pescadora padeiro padeira
        cozinheiro cozinheira comerciante livreiro livreira médico médica enfermeiro enfermeira cirurgião
        cirurgiã farmacêutico farmacêutica veterinário veterinária psicólogo psicóloga docente engenheiro
        engenheira arquiteto arquiteta urbanista historiador historiadora geógrafo geógrafa sociólogo socióloga
        politólogo politóloga climatólogo biólogo bióloga geólogo geóloga cientista escritor escritora
        romancista cineasta cantor cantora ator atriz jornalista redator redatora responsável gerente dono dona
        proprietário proprietária empresário empresária sindicalista ativista voluntário voluntária tesoureiro
        tesoureira reitor reitora bispo bombeiro bombeira jogador jogadora consultor consultora estudante
        reformado reformada aposentado aposentada morador moradora
        promotor promotora técnico técnica líder
        filha filho mãe pai esposa marido viúva viúvo irmã irmão avó avô tio tia primo prima
        nadador nadadora atacante goleiro zagueiro meia volante lateral atleta parlamentar petista tucano
        treinadora dirigente infectologista
        militar
    """,
    "article": "o a os as um uma uns umas",
    "indefinite": "um uma",
    "auxiliary": "é são era eram foi foram tem têm tinha tinham será serão seria",
    "verb": "custa custou alcançou representa subiu baixou caiu cresceu",
    "estimated": "estimado estimada estimados estimadas estimativa",
    "aimed_at": "objetivo objetivos meta metas",
    "last_year": "no_ano_passado o_ano_passado",
    "this_year": "este_ano neste_ano",
    "next_year": "no_próximo_ano no_ano_que_vem",
    "closed": """
        e ou mas a ao com de do da dos das em no na é ele ela o os as para por que se sem seu sua sobre um uma
        como onde quando desde até não mais
    """,
    "opening": "o a os as um uma se quando como mas e ou embora",
    "qualifier": "ex vice novo nova antigo antiga",
    "passing": "dia dias semana semanas mês meses ano anos hora horas minuto minutos vez vezes",
    "relative": "que quem cujo cuja onde qual",
    "passive": "foi foram sido é era",
    "title": """
        Sr Sra Dr Dra D Dom Dona Eng Prof Papa Rei Rainha Príncipe Princesa Presidente Ministro Ministra Senador
        Senadora General Coronel Governador Governadora Padre Frei
    """,
    "adverb": """
        assim uma_vez um_dia
        também depois então ainda já mesmo mesma recentemente ontem hoje na_segunda-feira na_terça-feira
        na_quarta-feira na_quinta-feira na_sexta-feira no_sábado no_domingo porém contudo
    """,
    "preposition": """
        de do da dos das para a ao à aos às com por pelo pela pelos pelas via durante em no na nos nas sobre sob
        contra entre perante após desde até que como e ou
    """,
    "conjunction": "e",
    "not_a_name": """
        O A Os As Um Uma Uns Umas E Ou Mas Se Quando Como Que Quem Qual Onde Porque Para Com Sem Sobre Entre Até
        Desde Durante Em No Na Nos Nas De Do Da Dos Das Ao À Após Segundo Este Esta Estes Estas Esse Essa Isso Isto
        Aquele Aquela Ele Ela Eles Elas Nós Eu Você Seu Sua Seus Suas Meu Minha Nosso Nossa Não Nem Sim Também Além
        Agora Ontem Hoje Amanhã Aqui Assim Então Depois Segunda Terça Quarta Quinta Sexta Sábado Domingo Janeiro
        Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Mais Todo Todos Muitos
        Alguns Cada
        Questionado Questionada Perguntado Perguntada Procurado Procurada Indagado Indagada Ouvido Ouvida
        Entrevistado Entrevistada
        Dois Duas Três Quatro Cinco Seis Sete Oito Nove Dez Onze Doze Vinte Trinta Cem Mil Contra Perante Apesar
        Conforme Ainda Apenas Quase Sempre Nunca Jamais Ambos Ambas Vários Várias Outros Outras Outro Outra
        Mesmo Mesma Tal Tais Nenhum Nenhuma Algum Alguma Algumas Muitas Poucos Poucas Pouco Muito Porém Contudo
        Todavia Entretanto Logo Já Antes Pelo Pela Pelos Pelas Num Numa Nesse Nessa Neste Nesta Nisso Desse
        Dessa Deste Desta Lá Ali
    """,
    "determiner": "seu sua seus suas este esta estes estas esse essa nosso nossa",
    "contrasting": "mas depois enquanto",
    "object_pronoun": "ele ela eles elas mim nós",
    "cites": "cita citou citava citando",
    "by": "por pelo pela",
    "such_as": "como tais_como entre_eles entre_elas",
    "linking": "de do da dos das ou e como que",
    "comparing": "como que",
    "swaying": """
        só somente apenas quase pode podem poderia poderiam deve devem deveria deveriam talvez provavelmente
        menos todos todas alguns algumas sempre até
    """,
    "negation": "não nunca jamais nenhum nenhuma ninguém nada nem sem tampouco tudo_menos",
    "after_name": "",
    "it_says": "",
    "thus": "Assim Isso Com_estas_palavras Com_essas_palavras Com_esta_frase Com_essa_frase",
    "going_on": "E E_ainda E_mais",
    "reporting": "",
    "in_words": "com_estas_palavras",
    "affirming": "sem_dúvida não_só não_apenas não_há_dúvida mesmo_se",
    "falsehood": "falso mentira absurdo mito boato",
    "unsaid": "",
    "reversal": """
        nega negou negaram negado desmente desmentiu rejeita rejeitou rejeitado recusa recusou duvida duvidou falso
        falsa impossível impede impediu evita evitou longe_de
        duvido duvidamos
    """,
    "rejecting": "rejeita rejeitou rejeitaram recusa recusou",
    "instead": "em_vez_de ao_invés_de em_lugar_de",
    "condition": """
        a_menos_que a_não_ser_que salvo_se só_se somente_se exceto desde_que contanto_que na_condição_de
        com_a_condição_de se caso até_que senão
    """,
}
JOINING = r", (?:e|mas|enquanto) | que "
NOUN_OF = r"(?<![\w-])(?:um|uma|o|a)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) de $"
BOUNDARY = r"[;:—–]|,? \b(?:mas|porém)\b|, (?:e|porque|enquanto|embora)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = True
OFFICE_PREFIXES = "ex- vice-"
"""What is written together with an office that somebody held before, or stands in for."""
