// Spanish, of Spain and of the Americas: tú, vos, usted, vosotros and ustedes side by side.
//
// The pronoun hangs on the verb ("escribirme", "pásamelo"), so verbs are
// stems, and the most usual of such words stand under `me` as well. A telephone is a móvil in Spain, a celular in America, a
// cel, a fono (Chile), a whats. Numbers are dictated in pairs or threes: "seis doce, cuarenta y
// cinco, cero ocho"; thirty-one and on are three words joined by "y", often run together.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 cero
digit.1 uno
digit.2 dos
digit.3 tres
digit.4 cuatro
digit.5 cinco
digit.6 seis
digit.7 siete
digit.8 ocho
digit.9 nueve
number.10 diez
number.11 once
number.12 doce
number.13 trece
number.14 catorce
number.15 quince
number.16 dieciséis
number.17 diecisiete
number.18 dieciocho
number.19 diecinueve
number.20 veinte veinti
number.30 treinta
number.40 cuarenta
number.50 cincuenta
number.60 sesenta
number.70 setenta
number.80 ochenta
number.90 noventa
number.500 quinientos
number.700 setecientos
number.900 novecientos
repeat.2 doble
repeat.3 triple
numand y
letter.h hache
letter.w uve_doble
letter.y i_griega ye
letter.z zeta
sym.at arroba aroba arrova arrobita
sym.dot punto pnto puntito
sym.dash guion menos raya
sym.underscore guion_bajo guionbajo barra_baja barrabaja raya_baja
sym.plus más
sym.slash barra diagonal
sym.colon dos_puntos
my mi mis mío mía nuestro nuestra nuestros nuestras mi_whats
your tu tus su sus tuyo suyo vuestro vuestra tu_whats su_whats tu_arroba su_arroba
me pásame mándame envíame dame déjame me nos mí agrégame páseme deme darme dejarme dime dígame
me llámame llámeme contáctame búscame agregame escríbeme escribime mandame avísame
you tú vos usted ustedes te tienes puedes contactarte te_paso te_dejo te_doy te_mando te_envío tenés
you tenéis usas cuentas_con tendrás tendrías tendría
you pagarte transferirte depositarte pasarte darte mandarte enviarte dejarte
we nosotros podemos podríamos hablemos arreglamos cerramos trabajemos trabajamos hagamos hacemos
we seguimos pasemos
they cliente* usuario* alguien él ella ellos ellas estudiante* alumno* paciente* comprador*
they vendedor* empleado* proveedor*
n_phone tu_whats su_whats mi_whats telefon* tel celular* cel móvil móviles fijo fono tu_celu celu
n_phone whatsapeo núm_de_celular línea_directa número_de_contacto por_teléfono telefónicamente
n_number número num números nro prefijo código_de_área lada
n_email correo* mail email e_mail correo_electrónico correos
n_address dirección domicilio ubicación señas
n_contact contacto contactos datos_de_contacto información_de_contacto sus_datos cómo_ubicarte
n_name nombre me_llamo
n_id usuario nick id ids nombre_ahí nombre_allí tu_arroba su_arroba
n_messenger otra_app otro_medio otro_canal otra_red
n_messenger mensajería app_de_mensajería app_de_mensajes aplicación_de_mensajería
v_give mand* envía* envíe* pasa pasas pasar* pásame compart* dar das da déjame facilit* indic*
v_give indique* regal* me_das anota rótame mándame envíame páseme pásenos dame deme darme dejarme
v_give dime dígame pasarías darías suelta suéltame rola rólame un_hola
v_give dejar dejarme dejarnos
v_give te_paso te_doy te_mando pasarte darte mandarte enviarte dejarte paso_mi te_doy_mi
v_need necesit* quiero quisiera querría requerimos requiero necesitaría
v_contact llama* llame* llamo escrib* contact* mensaje marca* timbra* telefon* llamada contactarte
v_contact contacto contactos ubicar* localiz* whatsapea* contáctame comunicarnos comunicarme
v_contact comunicarte comunícate marca márcalo marque comuniquémonos llamémonos un_hola escribime
v_contact llámame llámeme escríbeme telefónicamente escribí escribe
v_add agreg* añád* busca busco búscame buscar* sigue agrégame añade agrego añado meto agregarte
v_add añadirte
v_talk habl* convers* charl* platic* chate* seguimos sigamos coordin* videollamada llamada
v_talk entrevista hablemos nos_vemos vernos veámonos nos_juntamos juntarnos conectarnos
v_talk nos_conectamos pásate vente pasemos reunirnos reunámonos hablémoslo conversemos charlemos
v_talk platiquemos coordinemos discutamos juntémonos conectémonos pasate pasémonos vámonos
v_have tienes tiene tenés tenéis tienen usas usa está_en manejas hay tengo cuentas_con cuenta_con
v_have dispones_de dispone_de tendrás tendrías tendría dispondrías
v_deal trato acuerdo acord* arregl* cerrar* cerramos pag* contrata* trabaj* cobr* factur* hacemos
v_deal arreglamos página páginas contratado contratados trabajemos trabajamos hagámoslo arreglémoslo
v_deal cerrémoslo deposit* transfer* giro acordemos pactemos cerremos negociemos arreglemos pagas
v_deal pagás pague
v_pay pagar pagarte pagarle pagarles transferir transferirte transferencia depositar depositarte
v_pay pagas pagás pague
v_post paquete* enví* encomienda courier despachar mensajería_física envíame
v_visit visit* pasa_por pase_por pasar_por pásate ven mi_oficina mi_casa
v_visit por_el_taller por_el_estudio por_la_tienda por_la_oficina pasate acércate acercate pásese
v_visit nuestra_oficina nuestro_taller nuestro_estudio nuestra_tienda ven_a vente
lets hablemos vamos vámonos sigamos seguimos continuemos trabajemos podemos podríamos mejor prefiero
lets te_parece si_quieres si_quiere te_va dale quieres hagamos intercambiemos intercambiamos te_late
lets veámonos hagámoslo arreglémoslo cerrémoslo hablémoslo reunámonos qué_tal_si por_qué_no
lets te_animas conversemos charlemos platiquemos coordinemos comuniquémonos llamémonos acordemos
lets pactemos cerremos negociemos pasemos juntémonos conectémonos discutamos arreglemos
lets hacemos_un hacemos_una abro_un_grupo_de abro_un_grupo_en creo_un_grupo_de creo_un_grupo_en
lets hago_un_grupo_de armo_un_grupo_de armo_un_grupo_en hagamos_un_grupo_de
can puedo puedes puede podés podemos podría podrías podríamos no_podríamos no_podrías no_tendrás
can no_tendrías podrían sería_posible
please por_favor porfa porfavor favor
what qué cuál cuáles qué_cuenta_de
where dónde adónde a_dónde a_qué
how cómo de_qué_manera forma_de
be es son está soy
to a al
on por en a al con por_teléfono telefónicamente abro_un_grupo_de abro_un_grupo_en creo_un_grupo_de
on creo_un_grupo_en hago_un_grupo_de armo_un_grupo_de armo_un_grupo_en hagamos_un_grupo_de
on a_mi_grupo_de en_mi_grupo_de al_grupo_de
outside fuera afuera por_fuera por_afuera fuera_de otro_medio sin_la_plataforma
outside sin_upwork sin_pasar_por debajo_de_la_mesa bajo_cuerda bajo_mano aparte
direct directo directa directos directamente sin_intermediarios nos_ahorramos por_privado en_privado
direct bizum yape plin nequi daviplata transferencia_directa
otherwise de_otra_forma de_otra_manera de_otro_modo por_otro_medio por_otra_vía
platform plataforma sitio esta_web esta_página este_chat upwork workana soyfreelancer malt
here aquí acá por_aquí por_acá
fee comisión comisiones porcentaje tajada
only solo solamente únicamente nomás
write_down anota anote anoten apunta guarda agenda te_dejo te_paso
but pero aunque
no no nunca jamás sin ni mejor_no prefiero_no
rule reglas normas política* términos prohíb* permitido permite* banean suspend* contra viola*
rule infring*
work página* app aplicación aplicaciones formulario* campo campos botón botones lista listas grupo*
work canal integr* correos publicaciones experiencia módulo* pantalla logo
work plantilla plantillas maqueta maquetas icono ícono
hired contratado contratados una_vez_contratado cuando_empecemos cuando_te_contratemos
order factura* pedido* folio orden rastreo guía expediente artículo página versión nif error línea
order iva
money precio* presupuesto* pesos peso dólares euros euro costo* total tarifa descuento la_hora
unit palabras páginas horas hora minutos segundos días semanas meses metros veces fotos
time cuando enero febrero marzo abril mayo lunes martes miércoles jueves viernes sábado domingo
time desde hrs
access acceso repositorio tablero colaborador* invitado lector
legal contrato confidencialidad cláusula* firmante parte_receptora
portfolio portafolio muestras
street_before calle c avenida av avda carrera cra plaza cl paseo calzada camino transversal diagonal
street_before jirón jr psje pasaje prol prolongación circuito cto privada cerrada travesía ronda
street_before glorieta blvd bulevar autopista
pobox apartado apartado_postal apdo casilla apartado_de_correos casilla_postal
premises piso depto dpto departamento oficina dto apto edificio col colonia local torre int izq
premises izquierda dcha derecha drcha bajo ático puerta esc escalera bloque mz lt lote urb
premises urbanización
filler sin_espacios todo_junto junto luego después sin_esto
reverse al_revés invertido de_derecha_a_izquierda de_atrás_para_adelante
common de la el los las un una y o que con para del lo es ya si este yo
common sí claro
filler primero primera segundo segunda tercero cuarto quinto sexto séptimo octavo noveno décimo
filler último finalmente al_final
hundred cien ciento cientos
v_swap intercambi* intercambiemos intercambiamos
assemble juntos en_orden júntalos primera_letra primera_cifra cada_línea seguidos
pieces empieza_por empieza_con dos_partes
pieces primera_mitad segunda_mitad otra_mitad primera_parte segunda_parte prefijo termina_en
pieces termina_con acaba_en el_resto sigue_con
pieces comienza_con comienza_por empiezan_por continúa_con acaban_en
pieces tres_partes empieza_en
dial marca márcalo marque suena
sequence primero primera primeros primeras primer segundo segunda último última últimos últimas
sequence termina acaba final resto sigue siguiente siguientes empieza comienza finalmente
sequence luego después sigue_el viene continuación medio
there allí allá ahí nombre_ahí nombre_allí
joins si_quieres si_queréis si_gusta si_gustas antes que así para porque pues mientras si apenas
joins así_que nomás mañana hoy porfa
swap cambia cambiar cambien reemplaza reemplazar sustituye en_lugar_de en_vez_de significa pon
mark.33 exclamación
mark.35 gato almohadilla numeral michi
mark.42 asterisco asteriscos estrella
mark.46 puntos
mark.44 coma comas
mark.45 guion guiones
vocative tío amigo amiga jefe jefa señor señora parce wey güey bro hola oye
self estoy
same mismo misma igual
eases antes más_rápido más_fácil más_cómodo mejor mas_rapido mas_facil prefiero
n_pay bizum yape plin nequi daviplata transferencia_bancaria por_transferencia en_efectivo
n_pay a_mi_cuenta a_mi_tarjeta mercado_pago mi_cbu
n_paper archivo adjunto documento currículum carpeta portada firma ficha
v_fill apunta anota escribe escribí pon poné añade ponga incluye
leave_out olvida olvide olvídate ignora ignore quita quite
n_meet tomar_un_café tomamos_un_café tomarnos_un_café tomemos_un_café en_persona cara_a_cara
)";

extern const Language kLanguageEs;
const Language kLanguageEs = PackedLanguage<kTable>("es");

}  // namespace contactlint
