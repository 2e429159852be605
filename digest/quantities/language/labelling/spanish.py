"""Spanish."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

SPANISH = labelling("""
    winning: ganó|ganaron|tiene|tienen|obtuvo|obtuvieron|logró|lograron|consiguió|consiguieron
    money: premio|premios|rescate|dotación|tributo|bonificación|valoración|capitalización|desembolso|partida
    money: partidas|financiación|financiamiento|honorarios|alquileres|pensiones|indemnizaciones|donaciones|déficit
    money: pérdida|tarifas|facturas|presupuestos|recaudaciones|cotización|remuneración|estafa|fraude
    time: pena|estancia|carrera|experiencia|garantía|mandato|antigüedad
    length: tamaño|estatura|espesor|elevación
    things: policías|bomberos|militares|invitados|turistas|presos|reclusos|sospechosos|acusados|candidatos
    things: diputados|senadores|países|ciudades|pueblos|municipios|escuelas|colegios|hospitales|tiendas|sucursales
    things: oficinas|agencias|empresas|compañías|plantas|fábricas|granjas|barcos|buques|aviones|vuelos|trenes
    things: autobuses|coches|automóviles|camiones|bicicletas|partidos|victorias|derrotas|empates|puntos
    things: títulos|medallas|libros|discos|canciones|películas|especies|animales|perros|gatos|cerdos|vacas|ovejas
    things: árboles|quejas|solicitudes|peticiones|firmas|seguidores|visitas|comentarios|publicaciones|cuentas
    things: cartas|llamadas|camas|habitaciones|apartamentos|edificios|puentes|jardines|terremotos|ataques|atentados
    things: delitos|incidentes|accidentes|incendios|protestas|pruebas|nacimientos|matrimonios|divorcios|demandas
    things: condenas|reuniones|republicanos|demócratas|equipos|jugadores|mujeres|hombres|ciudadanos|consumidores
    things: inversores|maestros|profesores|médicos|enfermeros|agricultores|campesinos|conductores|atletas|jueces
    things: activistas|inquilinos|padres|familias|proyectos|productos|trabajos|contenedores|cajeros|rehenes
    things: inmigrantes|desaparecidos|adolescentes|ejemplares|unidades
    measure: caudal|magnitud
    ranks: puesto|posición|lugar|categoría|nivel|número|grado|fase|ronda|plaza
    money: dinero|fondos|ahorros|botín|cuantía|monto|montos|bono|bonos|fianza|recaudación|pago|pagos|préstamos
    money: subvenciones|multas|patrimonio
    money: resultado neto|resultado bruto|resultado operativo|resultado financiero
    money: pérdidas|impuesto|impuestos|cuota|cuotas
    money: coste|costes|costo|costos|precio|precios|deuda|deudas|ingresos|beneficio|beneficios|presupuesto|salario
    money: salarios|sueldo|sueldos|gasto|gastos|inversión|inversiones|alquiler|multa|importe|suma|facturación|fortuna
    money: subvención|ayuda|ayudas|pensión|indemnización|donación|préstamo|tarifa|valor|factura|ganancias
    things: muertos|muertes|fallecidos|heridos|víctimas|empleados|trabajadores|empleos|puestos|plantilla|habitantes
    things: población|pasajeros|visitantes|espectadores|pacientes|votantes|alumnos|estudiantes|niños|casas|viviendas
    things: hogares|casos|contagios|detenidos|detenciones|manifestantes|soldados|miembros|participantes|clientes
    things: escaños|votos|goles|personas
    count: número
    extent: longitud
    share: porcentaje|proporción|tasa|participación|inflación|cuota
    time: duración|edad|plazo|condena|tiempo
    length: radio|grosor
    length: altura|distancia|anchura|profundidad|diámetro|altitud
    area: superficie
    weight: peso
    temperature: temperatura
    score: marcador|resultado
    ages: edad
    same: pedido|pedida|petición|peticiones|pide|piden|solicitud|solicitado
    same: muertos|muertes|fallecidos|murieron|muerto|fallecieron|víctimas|muerte|mató
    same: heridos|herido|heridas
    same: empleados|trabajadores|empleos|plantilla|emplea|personas|puestos|trabajo
    same: deuda|deudas|debe|adeuda
    same: ingresos|ventas|facturación|facturó|ingresó|vendió
    same: beneficio|beneficios|ganó|ganancias|ganancia
    same: pérdida|pérdidas|perdió
    money: cuesta|cuestan|costaron|costarán
    same: coste|costo|precio|cuesta|costó|costará|precios
    same: salarios|salario|sueldos|paga|pagó
    same: detenidos|detenciones|arrestados|detuvo
    same: desaparecidos|desaparecido
    same: aumento|subida|crecimiento|creció|subió|aumentó|incremento|alza
    same: caída|descenso|bajada|cayó|bajó|reducción|disminución|retroceso
    same: previsto|previsión|esperado|prevé|espera
    same: habitantes|población|vecinos
    same: visitantes|asistentes|público|espectadores|visitaron
    same: edad|años
    same: alto|altura
    same: ancho|anchura
    same: profundo|profundidad
    same: duración|duró|dura|durará
    same: pesa|peso
    same: votos|votaron|votó
    same: inversión|invirtió|inversiones|gasto|gastó
    upper: máxima|máximas|máximos|límite|tope|umbral|máximo|techo
    lower: umbral|piso|mínimo|mínima|mínimos|mínimas
    points: punto|puntos
    measure: potencia|capacidad|velocidad|energía
    time: período|periodo|retraso|espera
    asking: dónde|donde|cuándo|cuando
    containing: con|incluidos|incluidas
    among: entre
    total: total|conjunto
    extent: alcance|autonomía
    weight: dosis|carga
    untold: unidades|unidad|otros|otras|más|demás|nuevos|nuevas|todos|todas
    untold: porcentaje|proporción|media|tiene|tienen|tenía|tuvo|hay|había|fue|eran
    untold: mes|meses|año|años|día|días|semana|semanas|hora|horas|minuto|minutos|trimestre|primero|segundo|tercero
    untold: mitad|los|las|una|por|para|con|del|sus|nuevo|nueva|nuevos|nuevas|total|número|cantidad|tasa|anual|mensual
    untold: dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|que|quienes|han|fueron
    former: hace
    former: antes|anterior|anteriores|previo|previa|antiguo|antigua|inicial|pasado|pasada|último|entonces|original
    present: actual|actuales|actualmente|hoy|ahora
    extents: páginas|palabras|capítulos|episodios|vueltas
    instead: en lugar de|en vez de
    of: de|del
    froms: de|desde|del
    by: un|en un|en|el
    earlier: frente a las|respecto a|respecto al|respecto a los|respecto a las|en relación con
    earlier: frente a|frente al|frente a los|contra|en lugar de|en comparación con|comparado con
    to: hasta alcanzar|hasta alcanzar los|hasta alcanzar las|alcanzando|alcanzando los|alcanzando las|hasta llegar a
    to: hasta llegar a los|hasta llegar a las|hasta situarse en|hasta situarse en los|hasta situarse en las
    to: situándose en|situándose en los|situándose en las|hasta sumar|hasta totalizar|totalizando|hasta quedar en
    to: y se sitúa en|y se sitúa en los|y se sitúa en las|y se situó en|y se situó en los|y se situó en las
    to: y alcanza|y alcanzó
    to: y llega a|y llegó a|y queda en|y quedó en|y suma ya|y se ubica en|y se ubicó en
    to: hasta las|hasta el|hasta la|a|hasta|hasta los|a los
    change: variación|cambio|diferencia|evolución|más|menos
    equals: lo que representa|lo que supone|lo que equivale a|lo que significa|lo que se traduce en
    equals: es decir|o sea|esto es|equivalente a|equivalentes a|que equivale a|que equivalen a
    subjects: el|la|los|las|su|sus|un|una
    killed: muertos|muertes|muerte|muertas|murieron|murió|fallecidos|fallecieron|fallecidas|fallecimientos
    killed: asesinados|asesinadas|ahogados|cadáveres|cuerpos|víctimas|perdieron la vida|muerto|muerta|fallecido
    alive: atendidos|atendidas|hospitalizados|hospitalizadas|ingresados|ingresadas|trasladados al hospital|curados
    alive: recuperados|recuperadas|liberados|liberadas|ilesos|ilesas|enfermos
    fate: heridos|heridas|herido|lesionados|lesionadas
    fate: desaparecidos|desaparecidas|desaparecieron
    fate: detenidos|detenidas|detenciones|arrestados|arrestadas
    fate: rescatados|supervivientes|sobrevivientes|rescatadas
    fate: evacuados|evacuadas|desplazados|desplazadas|damnificados
    fate: infectados|contagios|contagiados|infectadas
    contrary: más viejo|más vieja|más anciano|más anciana|de más edad ; más joven
    contrary: más alto|más alta|máximo|máxima|máximos|máximas ; más bajo|más baja|mínimo|mínima|mínimos|mínimas
    contrary: mayor ; menor
    contrary: más grande ; más pequeño|más pequeña
    contrary: más largo|más larga ; más corto|más corta
    contrary: mejor ; peor
    contrary: más caro|más cara ; más barato|más barata
    contrary: primer|primero|primera ; segundo|segunda ; tercer|tercero|tercera ; cuarto|cuarta
    respectively: respectivamente
    partitive: entre ellos|entre ellas|de los que|de las que|de los cuales|de las cuales|de ellos|de ellas
    both: y|e
    either: o|u
    plural ends: s
    not plural ends: amos|emos|imos|mais
    counting: cientos|miles|decenas|docenas|millones|otros|otras|varios|varias|más|menos|muchos|muchas|además|unos|unas
    counting: antes
    counting: tras|estos|estas
    circumstances: tras|después de|antes de|desde|pese a|a pesar de|debido a|gracias a
    excluding: sin|excluyendo|excepto|salvo|excluidos|descontando
    ahead_of: antes de
    relatives: que|quien|quienes|cual|cuales
    led relatives: cuyo|cuya|cuyos|cuyas
    latest: últimos|últimas
    restating: es decir|o sea|esto es|lo que supone|lo que equivale a|lo que representa
    back: este|esta|esto|estos|estas|ese|esa|eso|esos|esas|ello|ellos|ellas|su|sus|otro|otra|otros|otras|cifra
    back: número|mismo|trata
    results: ingresos|ventas|facturación|cifra|recaudación
    results: beneficio|beneficios|ganancia|ganancias|pérdida|pérdidas|resultado|superávit|déficit|ebit|ebitda
    results: dividendo|dividendos
    shares: acción|accion|título
    anybody: personas|gente|otros|otras|hombres|mujeres|niños
    anybody: vidas|habitantes|miembros|casos|veces|unidades|víctimas|individuos
    same: empresas|empresa|compañías|compañía|firmas|sociedades
    same: barcos|buques
    same: coches|vehículos
    exclusive: tasa de empleo|tasa de ocupación|ocupados ; paro|desempleo|parados|desempleados
    lacks: falta|faltan|faltaba|faltaban|faltarán|escasa de|escaso de|escasos de|escasas de|corto de|corta de
    shortages: falta|ausen|escas|déficit|necesi|necesari|vacante|carencia|pendiente
    contrary: hombres|varones ; mujeres
    contrary: adultos ; niños|menores
    contrary: docentes|profesores|maestros ; alumnos|estudiantes
    contrary: médicos ; enfermeras|enfermeros
    contrary: importaciones|importó|importados|importadas ; exportaciones|exportó|exportados|exportadas
    contrary: nacimientos|nacidos|nacieron ; defunciones|muertes|fallecimientos|fallecidos
    contrary: ingresos ; gastos|egresos
    contrary: bruto|bruta|brutos|brutas ; neto|neta|netos|netas
    contrary: urbana|urbano|urbanas|urbanos ; rural|rurales
    contrary: tiempo completo|jornada completa ; tiempo parcial|media jornada
    contrary: contrataciones|contratados|contratadas ; despidos|despedidos|despedidas
    contrary: creados|crearán|creará|generará|generarán ; perderán|perdidos|destruidos|suprimidos|suprimirá|eliminará
    contrary: creados|creadas|creó|crearon|creación|generó ; destruyó|destruyeron|eliminados|perdidos|destruidos
    contrary: creadas|creó|crearon|creación ; destruidas|eliminadas|perdidas|suprimidas|destrucción|suprimidos
    contrary: aperturas|apertura ; cierres|cierre|cerradas|cerrados
    contrary: victorias|triunfos ; derrotas
    contrary: aprobados|aprobadas|aceptadas|aceptados|concedidas ; rechazados|rechazadas|denegadas|denegados
    contrary: solicitados|solicitadas|solicitudes ; recibidos|recibidas|concedidos|concedidas
    contrary: parcialmente ; totalmente|completamente
    contrary: ganadores ; perdedores
    contrary: partidarios|a favor ; opositores|en contra
    contrary: llegadas ; salidas
    contrary: confirmados|confirmadas ; sospechosos|probables
    contrary: verano ; invierno
    contrary: heridos leves ; heridos graves
    contrary: ileso|ilesa|ilesos|ilesas ; herido|herida|heridos|heridas
    contrary: mayoría ; minoría
    contrary: norte ; sur
    contrary: oriental ; occidental
    contrary: propietarios ; inquilinos
    contrary: públicas|públicos ; privadas|privados
    contrary: satisfechos|satisfechas ; insatisfechos|insatisfechas
    contrary: arrestados|encarcelados ; liberados|absueltos|excarcelados
    contrary: inicial|inicialmente ; final|definitivo|definitiva
    contrary: compradores ; vendedores
    contrary: más ricos ; más pobres
    contrary: ocupados|ocupadas ; desocupados|desempleados
    contrary: entradas ; salidas
    exclusive: lluvia|lluvias|precipitaciones ; nieve|nevadas ; granizo
    exclusive: desempleo|paro|desempleados|parados ; inflación|ipc
    exclusive: diésel|diesel|gasóleo ; gasolina
    exclusive: trigo ; arroz ; maíz ; cebada ; soja|soya ; algodón ; girasol ; sorgo ; cacao ; frijol|frijoles
    exclusive: vacuno|bovino|bovinos ; cerdo|porcino|cerdos ; pollo|pollos|avícola ; cordero|ovino
    exclusive: cocaína ; heroína ; marihuana|cannabis|hachís ; metanfetamina|anfetaminas ; fentanilo
    exclusive: positivo|positivos|positiva|positivas ; negativo|negativos|negativa|negativas
    exclusive: evacuados|evacuadas ; destruidos|destruidas
    exclusive: alquiler|alquileres ; compraventa|compraventas
    sorts: escuelas|colegios|institutos|educativas|educativos ; hospitales|clínicas|salud ; iglesias ; mezquitas
    sorts: guarderías
    sorts: tiendas|comercios|supermercados|sucursales
    sorts: fábricas ; hoteles ; restaurantes|bares ; puentes ; cárceles|prisiones ; museos ; bibliotecas ; bancos
    sorts: viviendas|casas|pisos|apartamentos|edificios|hogares|habitaciones|cuartos|inmuebles|familias
    sorts: coches|autos|automóviles|vehículos ; autobuses ; trenes ; camiones ; bicicletas ; motos|motocicletas
    sorts: helicópteros ; barcos|buques|embarcaciones ; aviones|vuelos ; tanques
    sorts: perros ; gatos ; vacas|reses ; ovejas ; cerdos ; caballos ; pollos|gallinas ; cabras
    sorts: profesores|maestros|docentes ; alumnos|estudiantes ; enfermeras|enfermeros ; médicos
    sorts: bomberos|rescatistas|brigadistas|efectivos ; soldados|militares ; agricultores|ganaderos ; policías|agentes
    sorts: periodistas
    sorts: presos|reclusos|internos ; turistas ; refugiados|migrantes|inmigrantes ; abogados ; pilotos ; pescadores
    sorts: goles ; puntos ; asistencias ; libros|novelas ; películas ; canciones ; discos|álbumes
    sorts: asesinatos|homicidios ; robos ; violaciones ; países ; ciudades|municipios ; pueblos ; islas ; provincias
    sorts: fusiles|pistolas|rifles ; cuchillos ; granadas ; misiles|cohetes
    sorts: carreteras|autopistas|autovías|calles ; piscinas ; canchas|campos ; parques ; aeropuertos ; puertos
    sorts: clubes ; accidentes ; incendios|fuegos ; dosis|vacunas ; pruebas|test|tests|exámenes ; camas ; fincas
    deeds: delitos|crímenes
    sorts: espectadores ; atletas|corredores|maratonistas ; bañistas ; ancianos|jubilados
    persons: personas|gente|vecinos|habitantes|ciudadanos|víctimas|hombres|mujeres|niños
    roles: profesores|alumnos|enfermeras|médicos|bomberos|soldados|agricultores|policías|periodistas|presos|turistas
    roles: refugiados|abogados|pilotos|pescadores|espectadores|atletas|bañistas|ancianos
    objects: coches|autobuses|trenes|camiones|bicicletas|motos|helicópteros|barcos|aviones|tanques|perros|gatos|vacas
    objects: ovejas|cerdos|caballos|pollos|cabras|carreteras|piscinas|canchas|incendios|dosis|pruebas|camas|ambulancias
    objects: aeronaves|vehículos|accidentes|fusiles|cuchillos|granadas|misiles|puentes|libros|películas|canciones
    voting: favor|sí ; contra|no ; abstenciones|abstención
    dimension: ancho|anchura ; largo|longitud ; alto|altura ; profundo|profundidad ; espesor|grosor
    nation DE: alemán|alemana|alemanes|alemanas
    nation FR: francés|francesa|franceses|francesas
    nation GB: inglaterra|británico|británica|británicos|británicas
    nation US: eeuu|estadounidense|estadounidenses|norteamericano|norteamericanos
    nation ES: español|española|españoles|españolas
    nation IT: italiano|italiana|italianos|italianas
    nation CN: chino|chinos|chinas
    nation RU: ruso|rusa|rusos|rusas
    nation PT: portugués|portuguesa|portugueses|portuguesas
    nation MX: mexicano|mexicana|mexicanos|mexicanas
    nation AR: argentino|argentina|argentinos|argentinas
    nation BR: brasileño|brasileña|brasileños|brasileñas
    nation CO: colombiano|colombiana|colombianos
    nation CL: chileno|chilena|chilenos
    nation JP: japonés|japonesa|japoneses
    nation UA: ucraniano|ucraniana|ucranianos
    contrary: descenso|caída|reducción|disminución|bajada ; adicional|adicionales
    same: mundo|mundial|mundiales|global
    same: estudiantes|alumnos|escolares|matriculados
    same: parados|paro|desempleados|desempleo|desocupados
    same: turistas|visitantes|viajeros
    same: habitaciones|cuartos|ocupación|ocupadas
    same: votantes|electores|electorado
    same: incendio|incendios|fuego
    same: viviendas|casas|hogares|domicilios
    same: agricultores|ganaderos|productores
    same: policías|agentes|efectivos|policía
    same: robados|robo|botín|sustraídos
    same: construidos|construcción|construir|construirá|edificación
    same: donación|donaciones|donó|donados
    same: compra|compró|adquirió|adquisición|adquirieron
    same: multa|multas|sanción
    same: droga|drogas|estupefacientes|cocaína
    total: totalizando|suman|sumando|en conjunto|en total|totalizan
    contrary: al alza ; a la baja
    fate: recuperados|recuperadas|curados|curadas
    exclusive: aceituna|aceite ; uva|vino ; tomate|tomates ; patata|patatas ; maní ; girasol
    contrary: nacional|nacionales ; internacional|internacionales|extranjero|extranjeros
    contrary: españoles|españolas ; extranjeros|extranjeras
    contrary: vivienda nueva|obra nueva|viviendas nuevas ; vivienda usada|segunda mano|viviendas usadas
    contrary: oferta ; demanda
    back: total
    multiplied: multiplicado por|multiplicada por|multiplicó por|multiplicaron por|dividido por|dividido entre
    money: daños|ganancias|ayudas
    exclusive: producción|cosecha ; exportaciones|exportación ; importaciones|importación ; consumo
    added: nuevos|nuevas|nuevo|nueva|adicionales
    exclusive: votaron a favor|votó a favor|votar a favor ; votaron en contra|votó en contra|votar en contra
    exclusive: mediana|mediano ; promedio
    exclusive: precio de la luz|precio de la electricidad ; precio del gas
    results: deuda|deudas|endeudamiento
    beating: derrotó|derrotó a|venció|superó|ganó a
    margins: mayoría|ventaja|margen|victoria|votos
    same: luz|electricidad|eléctrico|eléctrica
    same: inflación|ipc|encarecimiento|carestía
    same: tiempo|crono
    same: ganador|vencedor|campeón
    same: evacuados|evacuadas|evacuación|desalojados|desalojadas|desalojo|evacuó
    same: destruidas|destruidos|arrasadas|arrasados|calcinadas|calcinados|quemadas|quemados|destrozadas
    same: magnitud|intensidad
    same: lluvia|lluvias|precipitación|precipitaciones|llovió
    same: cosecha|cosechas|recolección
    same: prisión|cárcel|pena|condena|condenado|sentenciado
    same: bomberos|brigadistas|efectivos
    same: superficie|hectáreas|extensión
    same: tipo|tipos|tasa|interés|intereses
    same: soldados|militares|tropas|efectivos
    same: reses|ganado|vacas|cabezas
    same: ayuda|ayudas|subvención|subvenciones|subsidio|subsidios
    same: familias|hogares
    same: encuestados|entrevistados|consultados
    same: pib|economía
    same: quejas|denuncias|reclamaciones
    same: exportaciones|exportación|exportó|ventas exteriores
    same: importaciones|importación|importó
    same: periodistas|informadores|reporteros
    same: delitos|crímenes|infracciones
    same: sospechosos|acusados|imputados|procesados
    same: funcionarios|servidores
    share: rentabilidad
    contrary: abre|abren|abiertas|abiertos|nuevas|nuevos ; cierra|cierran|cerradas|cerrados|suprime|elimina
    contrary: aprobaron|aprobados|aprobó|aprobadas ; suspendieron|suspensos|suspendió|reprobaron|reprobados
    contrary: importaciones|importado|importados ; exportaciones|exportado|exportados
""")
