"""Portuguese, of Brazil and Portugal."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

PORTUGUESE = labelling("""
    winning: ganhou|ganharam|tem|têm|obteve|obtiveram|conquistou|conquistaram|elegeu|elegeram
    money: prêmio|prêmios|prémio|resgate|imposto|impostos|multas|bônus|valoração|capitalização|desembolso|verba
    money: verbas|financiamento|ajudas|subsídios|empréstimos|honorários|aluguéis|pensões|indenizações|doações
    money: déficit|défice|prejuízo|prejuízos|tarifas|contas|orçamentos|arrecadação|remuneração|fraude|cachê|fiança
    money: aporte|aportes|resultado líquido|resultado bruto|resultado operacional|resultado financeiro
    time: estadia|carreira|experiência|garantia|mandato
    length: tamanho|estatura|elevação
    things: policiais|polícias|bombeiros|militares|convidados|turistas|detentos|suspeitos|acusados|candidatos
    things: deputados|senadores|países|cidades|vilas|municípios|escolas|colégios|hospitais|lojas|filiais|agências
    things: escritórios|empresas|companhias|fábricas|fazendas|barcos|navios|aviões|voos|trens|comboios|ônibus
    things: autocarros|carros|automóveis|caminhões|bicicletas|jogos|partidas|vitórias|derrotas|empates
    things: pontos|títulos|medalhas|livros|discos|álbuns|canções|filmes|espécies|animais|cães|gatos|porcos|vacas
    things: ovelhas|árvores|queixas|pedidos|assinaturas|seguidores|visualizações|comentários|publicações|cartas
    things: ligações|camas|leitos|quartos|apartamentos|edifícios|prédios|pontes|jardins|terremotos|sismos|ataques
    things: atentados|crimes|incidentes|acidentes|incêndios|protestos|testes|nascimentos|casamentos|divórcios
    things: processos|condenações|reuniões|visitas|republicanos|democratas|equipes|equipas|jogadores|mulheres
    things: homens|cidadãos|consumidores|investidores|professores|médicos|enfermeiros|agricultores|motoristas
    things: atletas|juízes|ativistas|inquilinos|pais|famílias|projetos|produtos|adolescentes|reféns|imigrantes
    things: desaparecidos|unidades|ações|buracos
    measure: vazão|magnitude
    ranks: lugar|posição|categoria|nível|número|grau|fase|rodada|posto
    money: dinheiro|fundos|economias|custo|custos|preço|preços|dívida|dívidas|receita|receitas|lucro|lucros
    money: orçamento|salário|salários|gasto
    money: gastos|investimento|investimentos|aluguel|renda|multa|valor|soma|faturamento|fortuna|subsídio|ajuda|pensão
    money: indenização|doação|empréstimo|tarifa|despesa|despesas
    things: mortos|mortes|feridos|vítimas|funcionários|empregados|trabalhadores|empregos|vagas|postos|habitantes
    things: população|passageiros|visitantes|espectadores|pacientes|eleitores|alunos|estudantes|crianças|casas
    things: domicílios|casos|infecções|detidos|presos|prisões|manifestantes|soldados|membros|participantes
    things: clientes|assentos|votos|gols|pessoas
    count: número
    extent: comprimento
    share: percentual|percentagem|porcentagem|proporção|taxa|participação|inflação|parcela
    time: duração|idade|prazo|pena|tempo
    length: raio|espessura
    length: altura|distância|largura|profundidade|diâmetro|altitude
    area: área|superfície
    weight: peso
    temperature: temperatura
    score: placar|resultado
    ages: idade
    same: mortos|mortes|morreram|morte|morto|vítimas|matou|óbitos|falecimentos
    same: feridos|ferido|feridas
    same: funcionários|empregados|trabalhadores|empregos|emprega|vagas|pessoas
    same: dívida|dívidas|deve|endividado
    same: receita|receitas|vendas|faturamento|faturou|vendeu
    same: lucro|lucros|lucrou|ganhou
    same: prejuízo|perda|perdas|perdeu
    same: custo|preço|custa|custou|custará|preços
    same: salários|salário|paga|pagou
    same: detidos|presos|prisões|detenções
    same: desaparecidos|desaparecido
    same: aumento|alta|crescimento|cresceu|subiu|aumentou|subida
    same: queda|redução|caiu|baixou|diminuição|recuo|recuou
    same: previsto|previsão|esperado|prevê|espera
    same: habitantes|população|moradores
    same: visitantes|público|espectadores|visitaram
    same: idade|anos
    same: alto|altura
    same: largo|largura
    same: fundo|profundidade
    same: duração|durou|dura|durará
    same: pesa|peso
    same: votos|votaram|votou
    same: investimento|investiu|investimentos|gasto|gastou
    upper: máxima|máximas|máximos|limite|teto|máximo|patamar
    lower: piso|limiar|mínimo|mínima|mínimos|mínimas
    points: ponto|pontos
    measure: potência|capacidade|velocidade|energia
    time: período|atraso|espera
    asking: onde|quando
    containing: com|incluindo
    among: entre
    total: total|conjunto
    extent: alcance|autonomia
    weight: dose|carga
    untold: unidades|unidade|percentual|percentagem|porcentagem|parcela|média|tem|têm|tinha|teve|há|havia|foi|eram
    untold: mês|meses|ano|anos|dia|dias|semana|semanas|hora|horas|minuto|minutos|trimestre|primeiro|segundo|terceiro
    untold: metade|dos|das|uma|por|para|com|seus|suas|novo|nova|novos|novas|total|número|quantidade|taxa|anual|mensal
    untold: dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|que|foram|pelo|pela
    former: atrás|há|ano passado
    former: antes|anterior|anteriores|prévio|antigo|antiga|inicial|passado|passada|último|então|original
    present: atual|atuais|atualmente|hoje|agora
    extents: páginas|palavras|capítulos|episódios|voltas
    instead: em vez de|ao invés de
    of: de|do|da|dos|das
    froms: de|dos|desde
    by: em
    earlier: face a|face ao|face aos|face à|face às|frente ao|frente aos|frente à|frente às|em relação a|em relação ao
    earlier: em relação aos|em relação à|em relação às|comparado com|comparados com
    earlier: contra|frente a|em vez de|em comparação com|ante
    to: atingindo|atingindo os|atingindo as|totalizando|chegando a|chegando aos|situando-se em|situando-se nos
    to: e situa-se em|e situou-se em|e fixou-se em|e chega a|e chegou a|e atinge|e atingiu|e ficou em
    to: fixando-se em|fixando-se nos|para as|até aos|até os|ao|à|às|para o|para a|para|a|até|aos|para os
    change: variação|mudança|diferença|evolução|mais|menos
    equals: o que representa|o que corresponde a|o que equivale a|o que significa|o que se traduz em|ou seja|isto é
    equals: equivalente a|equivalentes a|correspondendo a|correspondente a
    subjects: o|a|os|as|seu|sua|um|uma
    killed: mortos|mortes|morte|mortas|morreram|morreu|óbitos|assassinados|assassinadas
    killed: assassinatos|corpos|vítimas|afogados|perderam a vida|morto|morta|faleceram
    alive: hospitalizados|hospitalizadas|internados|internadas|atendidos|atendidas|curados|curadas|recuperados
    alive: recuperadas|libertados|ilesos|levados ao hospital
    fate: feridos|feridas|ferido|feriu
    fate: desaparecidos|desaparecidas|desapareceram
    fate: detidos|detidas|presos|presas|prisões|detenções
    fate: resgatados|sobreviventes|resgatadas
    fate: evacuados|evacuadas|desalojados|desabrigados|desalojadas
    fate: infectados|infecções|contágios|contaminados
    contrary: mais velho|mais velha|mais idoso|mais idosa ; mais novo|mais nova|mais jovem
    contrary: mais alto|mais alta|máximo|máxima ; mais baixo|mais baixa|mínimo|mínima
    contrary: maior ; menor
    contrary: mais longo|mais longa ; mais curto|mais curta
    contrary: melhor ; pior
    contrary: mais caro|mais cara ; mais barato|mais barata
    contrary: primeiro|primeira ; segunda ; terceiro|terceira ; quarto|quarta
    respectively: respectivamente
    partitive: entre eles|entre elas|dos quais|das quais|deles|delas
    both: e
    either: ou
    plural ends: s
    not plural ends: amos|emos|imos|mais
    counting: centenas|milhares|dezenas|outros|outras|vários|várias|mais|depois|muitos|muitas|menos|antes|apenas|umas
    counting: seus
    counting: suas|três|dois
    circumstances: após|depois de|depois da|depois do|antes de|antes da|antes do|desde|apesar de|devido a|graças a
    excluding: sem|excluindo|exceto|excepto|excluídos|descontando
    ahead_of: antes de|antes da|antes do
    relatives: que|quem|qual|quais
    led relatives: cujo|cuja|cujos|cujas
    latest: últimos|últimas
    restating: ou seja|isto é|o que equivale a|o que representa|o que corresponde a
    money: pagamento|pagamentos|remuneração|recompensa
    back: este|esta|isto|estes|estas|esse|essa|isso|esses|essas|ele|ela|eles|elas|seu|sua|seus|suas|outro|outra
    back: outros|outras|número|mesmo|mesma
    anybody: pessoas|outros|outras|homens|mulheres|crianças|vidas
    anybody: habitantes|membros|casos|vezes|unidades|vítimas|indivíduos
    exclusive: taxa de emprego|taxa de ocupação|ocupados ; desemprego|desempregados|desocupados|desocupação
    lacks: falta|faltam|faltava|faltavam|faltarão
    shortages: falta|caren|défic|escass|necess|ausen|vaga|vagas
    contrary: homens ; mulheres
    contrary: adultos ; crianças|menores
    contrary: professores|docentes ; alunos|estudantes
    contrary: médicos ; enfermeiros|enfermeiras
    contrary: importações|importou|importados|importadas ; exportações|exportou|exportados|exportadas
    contrary: nascimentos|nascidos|nasceram ; óbitos|mortes|falecimentos
    contrary: receitas ; despesas|gastos
    contrary: bruto|bruta|brutos|brutas ; líquido|líquida|líquidos|líquidas
    contrary: urbana|urbano|urbanas|urbanos ; rural|rurais
    contrary: tempo inteiro|tempo integral ; tempo parcial|meio período
    contrary: contratações|contratados|contratadas|admissões ; demissões|demitidos|demitidas|despedimentos|desligamentos
    contrary: criados|criará|gerados|gerará|geração de empregos ; perdidos|eliminados|cortados|fechados|extintos
    contrary: criados|criadas|criou|criação|gerados|geradas|gerou ; eliminadas|eliminar|eliminou|fechadas|perdidas
    contrary: criadas|criou|criaram|criação|geradas|gerou ; perdidos|eliminados|cortados|fechados|extintos
    contrary: abertura|aberturas|abertas|abertos ; encerramento|encerramentos|fechamento|fechamentos|encerradas
    contrary: vitórias ; derrotas
    contrary: aprovados|aprovadas|aceites|aceitos|concedidos ; rejeitados|rejeitadas|recusados|recusadas|negados
    contrary: pedidos|solicitados|solicitadas ; recebidos|recebidas|concedidos|concedidas
    contrary: parcialmente ; totalmente|completamente
    contrary: vencedores ; perdedores
    contrary: apoiantes|a favor ; opositores
    contrary: chegadas ; partidas
    contrary: entradas ; saídas
    contrary: verão ; inverno
    contrary: feridos ligeiros|feridos leves ; feridos graves
    contrary: ileso|ilesa|ilesos|ilesas ; ferido|ferida|feridos|feridas
    contrary: maioria ; minoria
    contrary: norte ; sul
    contrary: proprietários ; inquilinos
    contrary: públicas|públicos ; privadas|privados
    contrary: satisfeitos|satisfeitas ; insatisfeitos|insatisfeitas
    contrary: inicial|inicialmente ; final|definitivo|definitiva
    contrary: compradores ; vendedores
    contrary: mais ricos ; mais pobres
    contrary: ocupada|ocupados|empregados|empregada ; desocupada|desocupados|desempregados|desempregada
    contrary: dívida|dívidas ; investimento|investimentos
    exclusive: chuva|chuvas|precipitação ; neve ; granizo
    exclusive: desemprego|desempregados ; inflação|ipca
    exclusive: diesel|gasóleo ; gasolina ; etanol
    exclusive: trigo ; arroz ; milho ; cevada ; soja ; café ; algodão ; girassol ; sorgo ; cacau ; feijão
    exclusive: bovina|bovinos ; suína|suínos|porco ; frango|frangos|aves ; ovinos|cordeiro
    exclusive: cocaína ; heroína ; maconha|haxixe|canábis ; anfetaminas ; ecstasy
    exclusive: positivo|positivos|positiva|positivas ; negativo|negativos|negativa|negativas
    exclusive: evacuados|evacuadas ; destruídos|destruídas
    sorts: escolas ; hospitais|clínicas ; igrejas ; mesquitas ; creches
    sorts: lojas|supermercados|agências
    sorts: fábricas ; hotéis ; restaurantes|bares ; pontes ; prisões|presídios ; museus ; bibliotecas ; bancos
    sorts: casas|moradias|apartamentos|edifícios|prédios|habitações|quartos|imóveis|residências|domicílios|famílias
    sorts: carros|automóveis|veículos ; ônibus|autocarros ; comboios|trens ; caminhões|camiões ; bicicletas ; motos
    sorts: helicópteros ; navios|barcos|embarcações ; aviões|voos ; tanques
    sorts: cães|cachorros ; gatos ; vacas|bois ; ovelhas ; porcos|suínos ; cavalos ; frangos|galinhas ; cabras
    sorts: professores|docentes ; alunos|estudantes ; enfermeiros|enfermeiras ; médicos
    sorts: bombeiros|operacionais|socorristas ; soldados|militares ; agricultores ; policiais|polícias ; jornalistas
    sorts: presos|reclusos|detentos ; turistas ; refugiados|migrantes|imigrantes ; advogados ; pilotos ; pescadores
    sorts: gols|golos ; pontos ; assistências ; livros ; filmes ; canções|músicas ; discos|álbuns
    sorts: assassinatos|homicídios ; roubos|assaltos ; estupros ; países ; cidades|municípios|concelhos ; aldeias
    sorts: ilhas
    sorts: fuzis|pistolas ; facas ; granadas ; mísseis|foguetes
    sorts: estradas|rodovias|autoestradas|ruas|vias ; piscinas ; campos|quadras ; parques ; aeroportos ; portos
    sorts: clubes ; acidentes ; incêndios|fogos ; doses ; testes|exames ; camas|leitos ; fazendas
    deeds: crimes|delitos
    sorts: espectadores ; atletas|corredores|maratonistas ; banhistas ; idosos|aposentados
    persons: pessoas|moradores|habitantes|cidadãos|vítimas|homens|mulheres|crianças
    roles: professores|alunos|enfermeiros|médicos|bombeiros|soldados|agricultores|policiais|jornalistas|presos|turistas
    roles: refugiados|advogados|pilotos|pescadores|espectadores|atletas|banhistas|idosos
    objects: carros|ônibus|comboios|caminhões|bicicletas|motos|helicópteros|navios|aviões|tanques|cães|gatos|vacas
    objects: ovelhas|porcos|cavalos|frangos|cabras|estradas|piscinas|campos|incêndios|doses|testes|camas|ambulâncias
    objects: aeronaves|viaturas|veículos|fuzis|facas|granadas|mísseis|pontes|acidentes|livros|filmes|canções
    voting: favor|sim|favoráveis ; contra|não|contrários ; abstenções|abstenção
    dimension: largo|largura ; longo|comprimento ; alto|altura ; fundo|profundidade ; espessura
    results: receita|receitas|vendas|faturamento|faturação
    results: lucro|lucros|prejuízo|prejuízos|resultado|ebit|ebitda
    results: dividendo|dividendos
    shares: ação|acção|ações
    nation DE: alemão|alemã|alemães|alemãs
    nation FR: francês|francesa|franceses|francesas
    nation GB: inglaterra|britânico|britânica|britânicos|britânicas
    nation US: eua|americano|americana|americanos|norte-americanos
    nation ES: espanhol|espanhola|espanhóis
    nation IT: italiano|italiana|italianos
    nation CN: chinês|chinesa|chineses
    nation RU: russo|russa|russos
    nation PT: português|portuguesa|portugueses|portuguesas
    nation BR: brasileiro|brasileira|brasileiros|brasileiras
    nation AR: argentino|argentina|argentinos
    nation JP: japonês|japonesa|japoneses
    nation UA: ucraniano|ucraniana|ucranianos
    contrary: queda|redução|diminuição|descida ; adicional|adicionais
    same: mundo|mundial|mundiais|global
    same: estudantes|alunos|matriculados
    same: desempregados|desemprego|desempregadas|desocupados|desocupação
    same: turistas|visitantes|hóspedes
    same: eleitores|votantes|eleitorado
    same: incêndio|incêndios|fogo|queimadas|focos
    same: casas|moradias|residências|domicílios|lares
    same: agricultores|produtores
    same: policiais|polícia|agentes
    same: roubados|roubo|furtados
    same: construídos|construção|construir|construirá|obra|obras
    same: doação|doações|doou
    same: compra|comprou|adquiriu|aquisição
    same: multa|multas|coima|coimas
    total: totalizando|totalizam|ao todo|somando|no total
    contrary: em alta ; em queda|em baixa
    fate: recuperados|recuperadas|curados|curadas
    exclusive: algodão ; açúcar ; feijão ; sorgo ; celulose ; petróleo ; minério
    contrary: nacional|nacionais|doméstico|domésticos ; internacional|internacionais|estrangeiro|estrangeiros
    contrary: brasileiros|brasileiras|portugueses|portuguesas ; estrangeiros|estrangeiras
    contrary: confirmados|confirmadas ; prováveis|suspeitos
    contrary: oferta ; procura|demanda
    back: total|todo
    multiplied: multiplicado por|multiplicada por|multiplicou por|dividido por|dividida por
    money: danos|ganhos|verbas
    exclusive: produção|colheita ; exportações|exportação ; importações|importação ; consumo
    added: novos|novas|novo|nova|adicionais
    exclusive: votaram a favor|votou a favor ; votaram contra|votou contra
    exclusive: mediana|mediano ; média|médio
    exclusive: preço da eletricidade|preço da energia elétrica ; preço do gás
    beating: derrotou|venceu|superou|bateu
    margins: maioria|vantagem|margem|vitória|votos
    same: eletricidade|luz|energia|elétrica|elétrico
    same: inflação|ipca|ipc|encarecimento
    same: tempo|cronómetro
    same: vencedor|campeão
    same: evacuados|evacuadas|evacuação|desalojados|desalojadas|retirados
    same: destruídas|destruídos|arrasadas|arrasados|destruiu|queimadas
    same: magnitude|intensidade
    same: chuva|chuvas|precipitação
    same: safra|colheita
    same: prisão|pena|penas|cadeia|condenado|condenação
    same: bombeiros|operacionais|brigadistas|efetivos
    same: área|hectares|superfície
    same: juros|taxa|selic
    same: soldados|militares|tropas
    same: gado|bois|reses|cabeças
    same: ajuda|ajudas|apoio|auxílio|subsídio|subsídios
    same: famílias|agregados
    same: entrevistados|inquiridos|ouvidos|ouviu
    same: pib|economia|produto
    same: queixas|denúncias|reclamações
    same: exportações|exportação|exportou
    same: importações|importação|importou
    same: jornalistas|repórteres
    same: crimes|delitos|infrações
    same: suspeitos|acusados|arguidos|réus
    same: apreensões|apreendidas|apreendidos|apreendida|recolhido|recolhida
    same: viaturas|veículos|carros
    same: salário|ordenado|vencimento|remuneração
    share: rentabilidade
    contrary: abre|abrem|abertas|abertos|novas|novos ; fecha|fecham|fechadas|fechados|encerra|encerradas|encerrados
    contrary: aprovados|aprovadas|passaram ; reprovados|reprovadas|reprovaram|chumbaram
    contrary: importações|importado|importados ; exportações|exportado|exportados
""")
