"""Portuguese."""

from __future__ import annotations

PORTUGUESE = """
    both: e ou
    copulas: teria teriam seria seriam tenha tenham seja sejam fosse fossem
    purposes: para em no na nos nas
    verbs: apresenta apresentou apresentaram teve tiveram verifica verificou sofreu sofreram ocupa ocupam
    ends: assim enfim agora atualmente hoje porém contudo
    vague: barreira marca patamar
    future: ará erá irá arão erão irão
    passing: média
    measures: contos escudos
    passing: relação
    passing: comparação
    passing: dia dias semana semanas mês meses ano anos hora horas minuto minutos segundos vez vezes década décadas
    passing: século período verão inverno
    sources: segundo conforme
    copulas: atinge atingiu atingiram totaliza totalizou soma somou chega chegou ultrapassa representa
    vague: parte metade total soma dois duas três quatro cinco
    modals: será serão seria terá pode podem poderia deve devem deveria vai vão
    articles: o a os as um uma uns umas seu sua seus suas
    that: que
    comparatives: mais menos
    links: de do da dos das em no na nos nas para por pelo pela com sobre entre contra a ao à aos às
    ends: e ou mas nem que quem cujo quando onde porque se embora como enquanto já também mais menos muito não só
    ends: apenas cerca quase segundo depois antes ontem hoje amanhã aqui este esta estes estas seu sua seus suas
    ends: nosso cada desde até
    pronouns: ele ela eles elas nós eu você isto isso este esta quem que muitos alguns outros
    copulas: é são era eram foi foram será serão seria tem têm tinha tinham terá sido está estão estava pode podem
    copulas: poderia deve devem deveria vai vão se não já ter
    verbs: custa custam custou custará ganha ganham ganhou paga pagam pagou gasta gastou vende vendeu venderam vale
    verbs: valem atinge atingiu atingiram representa representam representou conta contam soma somou perdeu perderam
    verbs: investe investiu investirá recebe recebeu receberam emprega produz produziu registou registrou alcançou
    verbs: obteve subiu subiram sobe caiu caíram cai cresceu cresceram cresce aumentou aumentaram aumenta baixou
    verbs: recuou transportou apoia apoiam acredita vivem morreram ultrapassa ultrapassou destinou prevê chega
    verbs: chegou totaliza totalizou
    passing: final fim início começo meados prazo
    measures: ponto pontos
    vague: valor montante ordem nível máximo mínimo
    verbs: custarão investirão destinará destinarão pagará receberá receberão perderá criará gastará passa passou
    verbs: passaram passado alcançará causou
    levels: para a até
    origins: de
    steps: em
    shares: de do da dos das
    people: pessoas gente homens mulheres crianças
    nouns: agravamento alta aumento avanço baixa contração crescimento descida diminuição elevação perda quebra
    nouns: queda recuo redução subida tombo
    copulas: ficou fica ficaram situou situa
    ends: longe perto partir
    before_nouns: novos novas grandes pequenos pequenas outros outras velhos velhas jovens bons boas melhores
    before_nouns: maiores primeiros primeiras últimos últimas antigos antigas supostos supostas
    past: avam iam iu deu beu ceu leu teu veu ou aram eram iram
    participles: ado ido ados idos
    tells: segundo de_acordo_com conforme
    telling: dizem afirmam explicam
    papers: dados números estatísticas estudo pesquisa relatório levantamento sondagem estimativas estimativa análise
    papers: balanço cálculos boletim inquérito previsões projeções
    by: por pelo pela pelos pelas
    as_said: conforme como
    nobody: ninguém todos
    nobody: especialistas fontes analistas testemunhas moradores
    bodies: ministério instituto agência conselho câmara federação sindicato banco associação prefeitura polícia
    bodies: empresa observatório
    auxiliaries: deve devem pode podem poderia poderiam deveria vai vão deverá deverão poderá poderão
    to: a de
    infinitives: ar er ir or
    listeners: a à ao às aos
    supposed: poderia poderiam poderá poderão deveria deveriam deverá deverão podem_chegar pode_chegar pode_atingir
    supposed: podem_atingir pode_custar podem_custar pode_criar podem_criar pode_gerar podem_gerar pode_perder
    supposed: podem_perder pode_subir
    supposed: podem_subir pode_cair podem_cair prometeu prometeram promete prometem prevê preveem
    conditionals: ariam eriam iriam aria eria iria
    hearsay: teria teriam
    clitics: nos lhe lhes se me te o a
    owns: tem têm tinha tinham
    rates: por ao a cada
    respectively: respectivamente
    either: tanto
    points: isto isso este esta estes estas esse essa esses essas
    indefinite: um uma uns umas
    relatives: que
    of_something: presidente diretor diretora chefe porta-voz secretário secretária responsável fundador fundadora
    of_something: secretário-geral diretor-geral diretora-geral advogado advogada membro
    of_something: coordenador coordenadora gerente
    of_rank: vice
    former: ex antigo antiga
"""
