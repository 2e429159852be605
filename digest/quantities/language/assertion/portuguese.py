"""Portuguese."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

PORTUGUESE = assertion("""
    rises: crescimento|aumento
    rises: alta|avanço|elevação|agravamento|mais alto
    rises: incremento|incrementos|acréscimo|valorizou|valorizaram
    rises: salto|ganho|elevou-se|altas|aumentos|valorização
    falls: desvalorização|quedas
    falls: decréscimo|desvalorizou
    falls: queda|recuo|diminuição|redução
    falls: perda|contração|tombo|quebra
    known: seus|suas|nossos|nossas|seu|sua|dos|das|destes|destas|desses|dessas
    definite: os|as|estes|estas|esses|essas|aos|às
    greater: mais|a mais|acima do|acima da|acima de
    lesser: menos|a menos|abaixo do|abaixo da|abaixo de
    charging: custará|custarão|pagará|pagarão|vai custar|terá de pagar|terão de pagar
    apart: antes|depois|após|mais tarde
    deadlines: nos próximos|nas próximas|durante os próximos|no prazo de|prazo de|dentro de|em|em até
    gains: lucro|lucros|ganho|ganhos|superávit|excedente|lucrou|lucraram|ganhou
    losses: no vermelho
    losses: resultado negativo|saldo negativo|perda|perdas|prejuízo|prejuízos|perdeu|perderam|déficit|défice|rombo
    subordinate: o fato de que|o facto de que|o fato de|o facto de
    subordinate: quando|onde|porque|quem|cujo|cuja|que foi|que foram|que era|que eram|que teve|que tiveram|que havia
    subordinate: no qual|na qual|nos quais|nas quais|em que
    subordinate: que haviam|que durou
    coming: prevê|preveem|espera|esperam|planeja|planejam|deverá|deverão|poderia|poderiam|pretende|pretendem
    coming: previsto|prevista|previstos|previstas
    coming: comprometeu-se a|se comprometeu a|tenciona|tencionam|planeia|planeiam|almeja|tem a intenção de
    modals: deve|devem|quer|querem|vai|vão
    modals: prometeu|prometeram|promete|prometem|prometido|propõe|propõem|propôs|deseja|desejam|busca|buscam
    infinitives: ar|er|ir|or
    futures: ará|arão|erá|erão|irá|irão
    foreseeing: será|serão
    intends: quer|querem|planeja|planejam|planeia|prevê|preveem|pretende|pretendem|promete|prometem|prometeu
    intends: prometeram|espera|esperam|busca|buscam|propõe|propõem|propôs|decidiu|aceitou|tenciona
    conditions: se|caso
    entitled: pode pedir|podem pedir|pode solicitar|podem solicitar|pode reclamar|podem requerer|pode requerer
    would_vote: votaria|votariam|votar
    keeping: manter|conservar|preservar
    inflation: inflação
    rising_adjectives: crescente|crescentes
    falling_adjectives: decrescente|decrescentes|minguante
    polled: eleição|eleições|referendo|plebiscito|votação
    unreal: teria|teriam|tivesse|tivessem
    norms: não ultrapassar|não exceder|não superar|não deve ultrapassar|não deve exceder|não pode exceder
    behind: é esperado|é esperada|são esperados|são esperadas|está previsto|está prevista|estão previstos
    behind: estão previstas|deve ser|devem ser
    pledged: prometido|prometida|prometidos|prometidas|proposto|proposta|propostos|propostas|solicitado|solicitada
    pledged: solicitados|solicitadas|pedido|pedida|pedidos|pedidas|oferecido|oferecida|oferecidos|oferecidas
    pledged: exigido|exigida|exigidos|exigidas
    denials: negou|negaram|nega|negam|desmentiu|desmentiram|desmente
    alleged: alegado|alegados|alegada|alegadas|suposto|supostos|suposta|supostas|suspeitos
    joins: e|mas|enquanto|bem como
    saying: disse|diz|afirmou|afirma|explicou|explica|anunciou|informou|declarou|garantiu
    according: segundo|de acordo com|conforme|disse|afirmou|explicou|diz|afirma
    sources: segundo|de acordo com|conforme
    owned: de|do|da
    papers: relatório|pesquisa|estudo|índice|jornal|revista|boletim|censo|comunicado|documento|levantamento
    analysts: analistas|economistas|especialistas
    analysts_of: de|da|do
    quarter: trimestre
    half: semestre|metade
    months: meses
    until: até|até o fim de|até ao fim de|até final de|encerrados em|terminados em
    orders: primeiro|primeiros|primeira|primeiras|1º|1.º ; segundo|2º|2.º ; terceiro|3º|3.º ; quarto|último|4º|4.º
    last_year: no ano passado|o ano passado|do ano passado|no ano anterior
    last_year: um ano antes|no ano antes
    year_before: no ano anterior|um ano antes|no ano antes
    this_year: este ano|neste ano|deste ano
    no_change: baixas|altas médicas
    compared: em relação aos|em relação às|face ao|face aos|face à|face às|frente ao|frente aos|frente à|ante os
    compared: comparado ao|comparada com|comparados com|na comparação ao|em comparação ao|em comparação aos
    compared: em relação a|em relação ao|em relação à|na comparação com|ante o|ante a
    compared: comparado com|em comparação com|frente a|contra|face a|do que em
    since: desde|a partir de
    fiscal: exercício|ano fiscal|temporada|safra
    modals: queremos|quero|vamos|vou|pretendemos|esperamos
    ahead: nos próximos|nas próximas|durante os próximos|durante as próximas|no próximo ano|no ano que vem
    ahead: no próximo mês|no mês que vem|na próxima semana
    acting: será|serão|deve|devem|deverá|deverão|poderá|poderão|vai|vão
    estimated: estimado de|estimada de|estimados de|estimadas de
    estimated: estimado em|estimada em|estimados em|estimadas em|estima-se que|estima-se em|estima que
    estimated: segundo estimativas|segundo as estimativas
    foreseen: previsão|previsões|meta|projeção|projeções|objetivo
    carrying: ou seja|isto é|a um custo de|com custo de
    last_month: no mês passado|o mês passado|do mês passado
    month_before: no mês anterior|do mês anterior|um mês antes|no mês antes
    past: foi|foram|era|eram|havia
    past_endings: ou|aram|iram|eram|iu
    part_of: parte de
    amounting: de
    ends: fim de|fim do|final de|final do
    superlatives: mais|maior|menor|pior|melhor|recorde|primeira|primeiro
    last_week: na semana passada|a semana passada|semana passada|ontem
    will_be: será|serão
    passives: ado|ados|ada|adas|ido|idos|ida|idas|ito|itos|ita|itas|ído|ídos|ída|ídas
    passives: eito|eitos|eita|eitas|osto|ostos|osta|ostas|rto|rtos|rta|rtas
    coming: esperavam|previam|haviam previsto|tinham previsto
    reckoning: estima|estimam|calcula|calculam|prevê|preveem|espera|esperam|projeta
    pledged: possível|possíveis|eventual|potencial
    same_year: nesse ano|no mesmo ano|naquele ano
    respondents: entrevistados|inquiridos|entrevistadas|consultados
    greater: maior que|maior do que|superior a|superior ao|superior à
    lesser: menor que|menor do que|inferior a|inferior ao|inferior à
    compared: em relação ao mês de|face ao mês de|ante o mês de
    targets: meta|metas|objetivo|objetivos
    aiming: meta|metas|objetivo|objetivos|quer|querem|planeja|planejam|pretende|pretendem|promete|prometeu|deve|devem
    aiming: deverá|deverão|busca|buscam|visa|visam|plano|orçamento|proposta|proposto|propõe|compromisso|projeto|previsto
    aiming: prevista|previstos|previstas|necessário|necessários
    predicting: esperado|esperada|esperados|esperadas|espera|esperam|esperava|esperavam|previsão|previsões|prevê|preveem
    predicting: projeta|projetam|projeção|projeções|estimava|expectativa
    estimating: estimativa|estimativas|estimado|estimada|estimados|estimadas|estima|estimam|estimou|provisório
    estimating: provisórios|calcula|calculam|calculou|cálculo|pesquisa|cerca de|ao menos|segundo
    called_year_before: ano anterior|ano passado|ano antes
    rises: crescendo|subindo|aumentando|avançando|ganhando|sobem|crescem|avança|avançam|duplicou|duplicaram|triplicou
    rises: dobrou|dobraram|ampliação|encareceu|encareceram
    falls: caindo|recuando|diminuindo|descendo|baixando|encolhendo|perdendo|retração|retraiu|retraíram|caem|cai|recua
    falls: recuam|diminui|diminuem|baixam|reduz|perde|perdem|tombaram|desabou|desabaram|desaceleração
    raises: melhorou|melhoraram|ampliou|ampliaram|reforçou|elevando
    lowers: piorou|pioraram|enxugou


    of_last_year: do ano passado
    of_this_year: deste ano|do corrente ano|do ano em curso|de este ano
    rises: aumentará|crescerá|subirá|aumentaria|cresceria|subiria
    falls: cairá|baixará|diminuirá|recuará|cairia|diminuiria
    coming: projetada|projetado|projetadas|projetados|orçada|orçado|temem|teme
    compared: mesmo mês|mesmo período|igual mês|igual período|mesma época|mesmo trimestre|mesma semana
    same_parts: mesmo mês|mesmo período|igual mês|igual período|mesma época|mesmo trimestre|mesma semana


    yesterday: ontem|anteontem
    hearsay: teria|teriam
    futures: ariam|iriam
    coming: custaria|custariam|perderia|alcançaria|pagaria|investiria|criaria|demitiria|cortaria|precisaria|geraria
    coming: destinaria|construiria|fecharia|eliminaria|receberia
    shows: mostram|mostra|revelam|revela|indicam
    untrue: não é verdade que|é falso que|não é certo que|não era verdade que
    mistaken: erroneamente|por engano|por erro|equivocadamente|incorretamente|falsamente|inicialmente
    mistaken: num primeiro momento|a princípio
    reported: informou|informado|publicou|publicado|escreveu|afirmou|indicou|noticiou|noticiado|divulgou
    own_reports: escrevemos que|publicamos que|informamos que|noticiamos que|uma versão anterior deste artigo
    own_reports: uma versão anterior desta reportagem
    correcting: na verdade|na realidade|o correto|correto|erro|desculpas|tratava-se
    rises: subidas|avanços|encarecimento|ampliou|expandiu|dispararam
    falls: reduções|recuos|descidas|encolhimento|cortes|retrocedeu|retrocesso|cortou|cortaram|afundou|minguou
    falls: derreteu|reduzindo
    called_expected: previsto|prevista|previstos|previstas|esperado|esperada|esperados|esperadas|projetado|projetada
    called_expected: projetados|projetadas|planejado|planejada|planejados|planejadas|planeado|planeada|planeados
    called_expected: planeadas
    having: tem|têm|conta com|contam com|possui|possuem|emprega|empregam|dispõe de|dispõem de|ganha|ganham|recebe
    having: recebem|opera|operam|reúne|atualmente|já|hoje
    possible: poderia|poderiam|poderá|poderão
    decided: vai|vão
    coming: cresceria|aumentaria|subiria|avançaria|elevaria|duplicaria|ganharia|reduziria|recuaria|cairia|baixaria
    coming: diminuiria|encolheria|chegaria|alcançaria|custaria|somaria|duraria|perderia|pagaria|geraria
    untrue: é um mito que|é mentira que|é boato que|não há provas de que|não há evidências de que
    untrue: não existem provas de que|não há prova de que|ninguém acredita que|corre o boato de que|há rumores de que
    untrue: circula o boato de que|o boato de que|o mito de que
    claimed: o número de|a cifra de|o total de|o balanço de
    refuting: é falso|era falso|é falsa|era falsa|é inventado|foi inventado|é mentira|é um boato|é um mito
    refuting: é uma invenção
    withdrawing: retirou|retiraram|inventou|inventaram
    truth: o número real é de|o número real é|o número verdadeiro é|o número correto é de|o número correto é
    alleged: boato|boatos|rumor|rumores|falso|falsa|falsos|falsas|inventado|desmentido|desmentidos
    ago: há|atrás|este mês|neste mês
    years_ago: há # anos|# anos atrás
    decades_ago: há uma década|há # décadas
    centuries_ago: há um século|há # séculos
    this_month: este mês|neste mês
    opening_conditions: se|caso|desde que
    asking: queria|queriam|pedia|pediam|pediu|pediram|exigia|exigiu|exigiram|solicitou|solicitaram
    asking: rejeitou|rejeitaram|recusou|recusaram
    undone: e recusou|mas recusou|e rejeitou|mas rejeitou|e não obteve nada|mas não recebeu nada
    undone: depois reduzida para|mais tarde reduzida para|foi anulada|foi anulado|foi rejeitada|foi rejeitado
    undone: nunca foram construídas|nunca foi paga
""")
