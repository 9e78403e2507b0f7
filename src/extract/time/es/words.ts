/** Spanish words of time: lexicon only, no rules. */
import { numbers, table, words } from '../lexicon.ts';
import type { DayPart, Season, Unit } from '../meaning.ts';

export { words };

export const MONTHS = numbers(
  'enero:1 ene:1 febrero:2 feb:2 marzo:3 abril:4 abr:4 mayo:5 junio:6 jun:6 julio:7 jul:7 agosto:8 septiembre:9 setiembre:9 sept:9 sep:9 octubre:10 oct:10 noviembre:11 nov:11 diciembre:12 dic:12',
);

export const WEEKDAYS = numbers(
  'lunes:1 martes:2 miércoles:3 miercoles:3 jueves:4 viernes:5 sábado:6 sabado:6 domingo:7',
);

export const SEASONS = table<Season>('primavera:SP verano:SU otoño:FA invierno:WI');

export const DAY_PARTS = table<DayPart>(
  'mañana:MO madrugada:MO amanecer:MO mediodía:MI tarde:AF anochecer:EV noche:NI',
);

export const UNITS = table<Unit>(
  'segundo:second segundos:second minuto:minute minutos:minute hora:hour horas:hour día:day días:day dia:day dias:day noches:day semana:week semanas:week quincena:fortnight quincenas:fortnight mes:month meses:month trimestre:quarter trimestres:quarter semestre:half semestres:half año:year años:year lustro:year década:decade décadas:decade decenio:decade decenios:decade siglo:century siglos:century',
);

export const PLURAL_UNITS = table<Unit>(
  'minutos:minute horas:hour días:day semanas:week meses:month años:year décadas:decade siglos:century',
);

export const CARDINALS = numbers(
  'cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiún:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 doscientos:200 trescientos:300 mil:1000',
);

export const DECADE_WORDS = numbers(
  'veinte:2 treinta:3 cuarenta:4 cincuenta:5 sesenta:6 setenta:7 ochenta:8 noventa:9',
);

export const ORDINALS = numbers(
  'primer:1 primero:1 primera:1 segundo:2 segunda:2 tercer:3 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 último:-1 última:-1',
);

/** The words before "de" that say which part of a stretch is meant. */
export const PARTS = table<'START' | 'MID' | 'END'>(
  'principios:START principio:START comienzos:START comienzo:START inicios:START inicio:START mediados:MID finales:END final:END fines:END fin:END',
);

/** Words after which a number of four digits is a year. */
export const YEAR_LEADS = words(
  'en de desde hasta del año durante entre y a hacia tras antes después ( - – para',
);

export const COUNTED = words(
  'personas hombres mujeres niños kilómetros km metros millones millón mil euros dólares bolívares pesos toneladas barriles soldados muertos heridos víctimas empleados trabajadores casos puestos viviendas votos unidades horas días años % por habitantes',
);

export const COUNT_LEADS = words(
  'unos unas casi $ € £ # canal ruta vuelo boeing airbus apolo resolución artículo página habitación número nº sala versión código ley decreto teléfono tel',
);
