// Spanish, of Spain and of the Americas: tú, vos, usted, vosotros and ustedes side by side.
//
// The pronoun hangs on the verb ("escribirme", "pásamelo"), so such a word stands both under the
// verb's meaning and under `me` or `you`. A telephone is a móvil in Spain, a celular in America, a
// cel, a fono (Chile), a whats. Numbers are dictated in pairs or threes: "seis doce, cuarenta y
// cinco, cero ocho"; thirty-one and on are three words joined by "y", often run together.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageEs;
const Language kLanguageEs = {"es", R"(
# ---- what spells an identifier
digit.0         cero ceros nulo zero
digit.1         uno
digit.2         dos
digit.3         tres
digit.4         cuatro
digit.5         cinco
digit.6         seis
digit.7         siete
digit.8         ocho
digit.9         nueve
sound.0         sero zeero
sound.1         huno unno unoo
sound.2         doss doz
sound.3         tress trez trs
sound.4         cuatr cuatroo cuattro kuatro quatro
sound.5         cincoo cinko sinco sinko zinco
sound.6         ceis sei seiz seys sies zeis
sound.7         ciete sciete siet ziete
sound.8         hocho ochoo osho otcho oxo
sound.9         nuebe nuevee nuve
number.10       dies diez
number.11       once
number.12       doce
number.13       trece
number.14       catorce
number.15       quince
number.16       dieciséis diez_y_seis
number.17       diecisiete diez_y_siete
number.18       dieciocho diez_y_ocho
number.19       diecinueve diez_y_nueve
number.20       veinte
number.21       veinte_y_uno veintiún veintiuno
number.22       veintidos ventidos
number.23       veintitres ventitres
number.24       veinticuatro venticuatro
number.25       veinticinco venticinco
number.26       veintiseis ventiseis
number.27       veintisiete ventisiete
number.28       veintiocho ventiocho
number.29       veintinueve ventinueve
number.30       treinta
number.31       treinta_uno treintaiuno
number.32       treinta_dos treintaidos
number.33       treinta_tres treintaitres
number.34       treinta_cuatro treintaicuatro
number.35       treinta_cinco treintaicinco
number.36       treinta_seis treintaiseis
number.37       treinta_siete treintaisiete
number.38       treinta_ocho treintaiocho
number.39       treinta_nueve treintainueve
number.40       cuarenta
number.41       cuarenta_uno cuarentaiuno
number.42       cuarenta_dos cuarentaidos
number.43       cuarenta_tres cuarentaitres
number.44       cuarenta_cuatro cuarentaicuatro
number.45       cuarenta_cinco cuarentaicinco
number.46       cuarenta_seis cuarentaiseis
number.47       cuarenta_siete cuarentaisiete
number.48       cuarenta_ocho cuarentaiocho
number.49       cuarenta_nueve cuarentainueve
number.50       cincuenta
number.51       cincuenta_uno cincuentaiuno
number.52       cincuenta_dos cincuentaidos
number.53       cincuenta_tres cincuentaitres
number.54       cincuenta_cuatro cincuentaicuatro
number.55       cincuenta_cinco cincuentaicinco
number.56       cincuenta_seis cincuentaiseis
number.57       cincuenta_siete cincuentaisiete
number.58       cincuenta_ocho cincuentaiocho
number.59       cincuenta_nueve cincuentainueve
number.60       sesenta
number.61       sesenta_uno sesentaiuno
number.62       sesenta_dos sesentaidos
number.63       sesenta_tres sesentaitres
number.64       sesenta_cuatro sesentaicuatro
number.65       sesenta_cinco sesentaicinco
number.66       sesenta_seis sesentaiseis
number.67       sesenta_siete sesentaisiete
number.68       sesenta_ocho sesentaiocho
number.69       sesenta_nueve sesentainueve
number.70       setenta
number.71       setenta_uno setentaiuno
number.72       setenta_dos setentaidos
number.73       setenta_tres setentaitres
number.74       setenta_cuatro setentaicuatro
number.75       setenta_cinco setentaicinco
number.76       setenta_seis setentaiseis
number.77       setenta_siete setentaisiete
number.78       setenta_ocho setentaiocho
number.79       setenta_nueve setentainueve
number.80       ochenta
number.81       ochenta_uno ochentaiuno
number.82       ochenta_dos ochentaidos
number.83       ochenta_tres ochentaitres
number.84       ochenta_cuatro ochentaicuatro
number.85       ochenta_cinco ochentaicinco
number.86       ochenta_seis ochentaiseis
number.87       ochenta_siete ochentaisiete
number.88       ochenta_ocho ochentaiocho
number.89       ochenta_nueve ochentainueve
number.90       noventa
number.91       noventa_uno noventaiuno
number.92       noventa_dos noventaidos
number.93       noventa_tres noventaitres
number.94       noventa_cuatro noventaicuatro
number.95       noventa_cinco noventaicinco
number.96       noventa_seis noventaiseis
number.97       noventa_siete noventaisiete
number.98       noventa_ocho noventaiocho
number.99       noventa_nueve noventainueve
number.100      cien ciento
number.200      doscientos
number.300      trescientos
number.400      cuatrocientos
number.500      quinientos
number.600      seiscientos
number.700      setecientos
number.800      ochocientos
number.900      novecientos
repeat.2        doble dobles dos_veces par_de
repeat.3        tres_veces trio_de triple triples
repeat.4        cuádruple cuatro_veces
numand          y
letter.b        be_alta be_grande be_larga
letter.f        efe
letter.g        ge
letter.h        ache hache
letter.j        jota
letter.k        ka
letter.l        ele
letter.m        eme
letter.n        ene
letter.q        cu
letter.r        erre
letter.s        ese_de_sapo
letter.t        te_de_tomate
letter.u        u_de_uva
letter.v        uve ve_baja ve_chica ve_corta ve_pequeña
letter.w        doble_u doble_uve doble_ve uve_doble ve_doble
letter.x        equis
letter.y        i_griega ye
letter.z        ceta zeta
sym.at          aroba arroba arrobita arrova arrroba la_arroba signo_de_arroba simbolo_arroba
sym.dot         pnto punt0 puntito punto
sym.dash        guion guión_del_medio guión_medio guion_normal guioncito menos raya rayita
sym.underscore  barra_baja barrabaja guión_abajo guion_bajo guion_inferior guionbajo piso_bajo
sym.underscore  raya_abajo raya_al_piso raya_baja rayita_abajo rayita_al_piso rayita_baja sub_guion
sym.underscore  subguion subrayado
sym.plus        más signo_de_más signo_más
sym.slash       barra barra_diagonal barra_inclinada diagonal eslash
sym.colon       dos_puntos
tld.com         com kom punto_com puntocom
tld.es          es
tld.mx          mx
tld.ar          ar
tld.cl          cl
tld.co          co
tld.net         net puntonet
tld.org         org
# ---- who and whose
my              mi mía mías mío míos mis nuestra nuestras nuestro nuestros
your            de_ti de_usted de_ustedes de_vos deja_tu deja_tus su sus suya suyo tu tus tuya tuyas
your            tuyo tuyos vuestra vuestras vuestro vuestros
me              a_mi acceptame acéptame agrégame agréganos agregarme agrégueme añádame añádeme
me              añadirme anótame apúntame avísame avíseme brindame brindarme brindarnos bríndeme
me              bríndenos búscame búscanos buscarme búsqueme búsquenme compártame compártanos
me              compárteme compártenos compartidme compartime compartirme compartirnos
me              comunicarse_conmigo comúnícate_conmigo conmigo contactadme contáctame contáctanos
me              contactarme contactarnos contactarse_conmigo contácteme contáctenme contáctenos
me              dadme dame danos darme darmelo darnos decidme decime decirme decirnos dejadme dejame
me              déjame_saber déjamelo déjanos dejarme dejarmelo dejarnos déjeme déjenme déjenos déme
me              denme denos deposítame depósiteme dígame díganme dime encontrame encontrarme
me              encuéntrame enviadme envíame envíamelo envíanos enviarme enviarmelo enviarnos
me              envíeme envíenme envíenos escríbame escríbanme escríbanos escríbeme escríbenos
me              escribidme escribime escribirme escribirnos facilítame facilitarme facilitarnos
me              facilíteme facilítenos háblame háblanos hablarme hábleme háblenos hacémelo házmelo
me              indícame indicarme indicarnos indíqueme indíquenos llamadme llámame llámanos
me              llamarme llamarnos llámeme llámenme llámenos localizarme mandadme mándame mándamelo
me              mándanos mandarme mandarmelo mandarnos mándeme mándenme mándenos márcame márcanos
me              marcarme márqueme me me_da me_das me_deja me_dejas me_den me_dice me_dices
me              mensájeame mí nos nos_da nos_das nosotros págame pagarme págueme pasadme pásame
me              pásamela pásamelo pásanos pasarme pasármelo pasarnos paseme pásenme pásenos
me              píngueame ponerse_en_contacto_conmigo préstame propórcióname proporcionarme
me              proporcionarnos proporcióneme proporciónenos regálame regalarme regáleme seguime
me              seguirme sígame sígueme síguenos teléfoneame textéame tímbrame tímbreme tírame
me              tirarme transfíeras transfiéreme ubícame wasapeame whatsappeame
you             agregarle agregarte añadirte andas_en andás_por buscarte comunicarme_con_usted
you             comunicarme_contigo contactarla contactarle contactarles contactarlo
you             contactarme_contigo contactaros contactarte contáis contigo contratas contrates
you             cuentas_con depositarte dispones_de encontrarle encontrarte enviarle enviarte
you             escribirle escribirles escribiros escribirte estás_en estás_por hablarle hablaros
you             hablarte le_dejo le_doy le_paso les_dejo les_paso llamarla llamarle llamarles
you             llamarlo llamaros llamarte localizarle localizarte mandarle mandarte mandes
you             maneja_usted manejas marcarle marcarte mensajearte ocupas os pagarle pagarte pagas
you             pasarle pasarte pases podéis podés podrás podrías ponerme_en_contacto_contigo
you             preferís prefieres puedes seguirte te te_dejo te_doy te_envío te_lo_dejo te_lo_doy
you             te_lo_paso te_mando te_paso tenéis tenés textearte ti tiene_usted tienen_ustedes
you             tienes transferirte tú ubicarlo ubicarte ud uds usa_usted usáis usan_ustedes usas
you             usted ustedes utiliza_usted utilizas vos vosotras vosotros wasapearte whatsappearte
we              ambos arreglamos arreglemos cerramos cerremos charlemos conversemos entre_los_dos
we              hablemos hacemos hagamos los_dos nos_vemos nosotras nosotros pasemos podemos
we              podríamos seguimos sigamos trabajamos trabajemos tú_y_yo usted_y_yo veámonos
they            alguien alumno alumnos asistentes ciudadanos cliente clientes comensales comprador
they            compradores conductores consumidores donantes él ella ellas ellos empleado empleados
they            empresas encuestados estudiante estudiantes gente huésped huéspedes inquilinos
they            invitados lead leads mi_colega mi_equipo mi_jefe negocios paciente pacientes padres
they            participantes pasajeros personas prospecto prospectos proveedor proveedores público
they            repartidor repartidores restaurantes seguidor seguidores socio_comercial socios
they            su_equipo suscriptor suscriptores tiendas todos trabajadores usuarios vendedor
they            vendedores visitante visitantes votantes
# ---- what is asked for
n_phone         cel cels celu celuco celular celulares centralita conmutador contacto_telefónico
n_phone         datos_telefónicos fax fonito fono fonos línea_directa línea_fija linea_movil
n_phone         línea_personal móvil móviles no_de_celular no_de_telefono nro_celular nro_de_cel
n_phone         nro_de_celular nro_de_contacto nro_de_teléfono nro_personal nro_privado nro_tel
n_phone         nro_telefónico num_celular num_de_cel num_de_celular num_de_contacto num_de_tel
n_phone         num_de_teléfono numerín numerito número_celular número_de_cel número_de_celular
n_phone         número_de_contacto número_de_fax numero_de_fono número_de_móvil numero_de_tel
n_phone         número_de_teléfono número_directo numero_fijo numero_movil número_para_llamar
n_phone         número_particular número_personal número_privado número_telefónico
n_phone         números_de_contacto tel tel_de_contacto tel_fijo telefax telefonito teléfono
n_phone         teléfono_celular teléfono_de_contacto teléfono_fijo teléfono_móvil teléfono_personal
n_phone         telefonos telf tfn tfno tlf tlfn tlfno
n_number        clave_lada código_de_área codigo_de_pais código_país dígitos lada nmero nro nros
n_number        nuemro núm número números numro nums prefijo
n_email         bandeja bandeja_de_entrada buzón buzón_de_correo casilla_de_correo_electrónico
n_email         casilla_de_mail casilla_electrónica coreo correito correo correo_corporativo
n_email         correo_de_contacto correo_de_trabajo correo_directo correo_e correo_electrónico
n_email         correo_gmail correo_hotmail correo_institucional correo_personal correo_privado
n_email         corrreo cuenta_de_correo cuenta_de_gmail dirección_de_correo
n_email         dirección_de_correo_electrónico dirección_de_email dirección_de_mail
n_email         dirección_electrónica dirección_email dirección_gmail e_mail email email_de_contacto
n_email         email_personal emial gmeil jotmail mail mail_de_contacto mail_personal mailito meil
n_address       dirección dirección_completa dirección_de_casa dirección_de_envío
n_address       dirección_de_la_oficina dirección_de_tu_casa dirección_del_estudio
n_address       dirección_del_taller dirección_exacta dirección_física dirección_particular
n_address       dirección_postal direcciones domicilio domicilios paradero señas ubicación
n_address       ubicación_exacta
n_contact       canal_de_contacto canales_de_contacto contacto contacto_directo contacto_externo
n_contact       contacto_personal contacto_privado contactos dato_de_contacto datos_de_contacto
n_contact       datos_de_localización datos_directos datos_para_contactarte datos_personales
n_contact       detalles_de_contacto forma_de_contacto formas_de_contacto info_de_contacto
n_contact       información_de_contacto manera_de_contactarte medio_de_contacto medios_de_contacto
n_contact       modo_de_contacto otro_contacto redes_sociales_personales sus_datos
n_contact       tarjeta_de_presentación tarjeta_de_visita tus_datos tus_redes vía_de_contacto
n_contact       vías_de_contacto
n_name          nombre
n_id            apodo arroba_de código_de_amigo código_qr cuenta_personal enlace_de_invitación id
n_id            ids link_de_invitación mi_usuario nick nickname nicks nombre_de_usuario
n_id            nombres_de_usuario su_usuario tag_de tu_usuario usuario usuario_de usuario_es
n_id            usuario_personal
n_messenger     alguna_app alguna_red_social aplicación_de_chat aplicación_de_mensajería app_de_chat
n_messenger     app_de_mensajería app_de_mensajes apps_de_mensajería chat_externo mensajería
n_messenger     mensajería_instantánea mensajero mensajero_instantáneo otra_aplicación otra_app
n_messenger     otra_mensajería otra_red otro_canal otro_chat otro_medio red_social redes_sociales
n_messenger     servicio_de_mensajería
# ---- what is done
v_give          adjunta adjuntar adjunte agrega agregue añade anota apunta avísame avíseme brinda
v_give          bríndame brindar brindarme brindarnos brindas brinde bríndeme brinden bríndenos
v_give          comparta compártame compartan compártanos compartas comparte compárteme compártenos
v_give          compartes compartí compartid compartidme compartime compartir compartirme
v_give          compartirnos compartís conseguime consígueme contame cuéntame cuénteme da dadme dais
v_give          dame danos dar darme darmelo darnos darte das decí decidme decime decir decirme
v_give          decirnos deis deja deja_tu deja_tus dejad dejadme déjame déjame_saber déjamelo
v_give          déjanos dejar dejara dejarme dejarmelo dejarnos dejás deje déjeme dejen déjenme
v_give          déjenos dejes déme den denme denos di diera dieras diga dígame digan díganme dime
v_give          envía enviad enviadme envíame envíamelo envían envíanos enviar enviara enviarme
v_give          enviarmelo enviarnos enviarte envías envíe envíeme envíen envíenme envíenos envíes
v_give          envío escriba escribe escribí facilita facilítame facilitar facilitara facilitaras
v_give          facilitarme facilitarnos facilitas facilite facilíteme faciliten facilítenos
v_give          facilites haceme_llegar hacerme_llegar hágame_llegar hazme_llegar incluí incluir
v_give          incluya incluyan incluye indica indícame indicar indicara indicaras indicarme
v_give          indicarnos indicas indique indíqueme indiquen indíquenos indiques intercambiamos
v_give          intercambiar intercambiemos manda mandad mandadme mándame mándamelo mandan mándanos
v_give          mandar mandarme mandarmelo mandarnos mandarte mandas mande mándeme manden mándenme
v_give          mándenos mandes mando me_da me_das me_deja me_dejas me_den me_dice me_dices
v_give          me_haces_llegar menciona mencionar mencione nos_da nos_das pasa pasad pasadme pásalo
v_give          pásame pásamela pásamelo pasan pásanos pasar pasara pasarías pasarme pasármelo
v_give          pasarnos pasarte pasas pase páseme pasen pásenme pásenos pases paso pon pone poner
v_give          ponga póngame pongan ponme préstame proporciona propórcióname proporcionar
v_give          proporcionarme proporcionarnos proporcionas proporcione proporcióneme proporcionen
v_give          proporciónenos regala regálame regalar regalarme regalas regale regáleme regalen
v_give          rótame rotar róteme soltá suelta suministrar suministre suministren tira tírame
v_give          tirarme
v_need          agendarlo agendarte es_posible_tener habría_forma_de haría_falta hay_algún
v_need          hay_forma_de hay_manera_de le_pido me_gustaría_saber me_gustaría_tener me_hace_falta
v_need          me_interesa_tener necesitaba necesitamos necesitaría necesitaríamos necesito
v_need          necesito_que_me nos_hace_falta ocuparía ocupo pedirle pedirte pido podemos_tener
v_need          podría_tener podríamos_tener precisamos precisaría preciso puedo_pedirle
v_need          puedo_pedirte puedo_tener queremos querría quiero quisiera quisiéramos requerimos
v_need          requiero sería_posible_tener solicitamos solicito te_pido tendrás tendría tendrías
v_contact       alcanzarte avísame avíseme comunícanos comunicarme comunicarme_con_usted
v_contact       comunicarme_contigo comunicarnos comunicarse comunicarse_conmigo comunicarte
v_contact       comúnícate comúnícate_conmigo comúníquese contacta contactad contactadme contáctame
v_contact       contactamos contactando contáctanos contactar contactarla contactarle contactarles
v_contact       contactarlo contactarme contactarnos contactaros contactarse_conmigo contactarte
v_contact       contactas contacte contácteme contacten contáctenme contáctenos contactes contacto
v_contact       dame_un_toque dame_una_llamada échame_un_grito échame_una_llamada en_contacto
v_contact       encontrarle encontrarte envíame_un_mensaje enviarte_un_mensaje escriba escríbame
v_contact       escriban escríbanme escríbanos escribas escribe escríbeme escríbenos escribes
v_contact       escribí escribid escribidme escribime escribimos escribir escribirle escribirles
v_contact       escribirme escribirnos escribiros escribirte escribís escribo estar_en_contacto
v_contact       háblame háblanos hablarme hábleme hacerte_una_llamada hallarte hazme_una_perdida
v_contact       llama llamad llamada llamadas llamadme llámame llamamos llaman llámanos llamar
v_contact       llamarla llamarle llamarles llamarlo llamarme llamarnos llamaros llamarte llamas
v_contact       llame llámeme llamen llámenme llámenos llames llamo localizarle localizarme
v_contact       localizarte mándame_un_mensaje mandarte_un_mensaje mándeme_un_mensaje
v_contact       mantenerme_en_contacto mantenernos_en_contacto márcame márcanos marcar marcarle
v_contact       marcarme marcarte márqueme mensaje mensajeame mensajear mensajearte mensajes
v_contact       mensajito msg msj pegame_un_grito pégame_un_toque pegar_un_toque ponerme_en_contacto
v_contact       ponerme_en_contacto_contigo ponerse_en_contacto ponerse_en_contacto_conmigo
v_contact       ponerte_en_contacto pongámonos_en_contacto pónganse_en_contacto póngase_en_contacto
v_contact       ponte_en_contacto respóndeme responder teléfoneame telefonear telefonearte textéame
v_contact       textear textearte tímbrame timbrar tímbreme ubícame ubicarlo ubicarte wasapeame
v_contact       wasapear wasapearte whatsappeame whatsappear whatsappearte
v_add           acéptame agendame agéndeme agrega agregame agréganos agregar agregarle agregarme
v_add           agregarte agregas agregue agrégueme agreguen añada añádame añade añádeme añadir
v_add           añadirme añadirte busca búscame búscanos buscar buscarme buscarte busque búsqueme
v_add           búsquenme conectar conectarnos encontrame encontrarme encuéntrame encuéntranos
v_add           encuéntreme escanea escanéame escanear googlea googléame googlear guárdame invítame
v_add           invitarte regístrame seguime seguinos seguir seguirme seguirte sígame síganos sigue
v_add           sigueme síguenos súmate únete unirte unite
v_talk          afinar agendamos agendar agendemos cambiamos_a cambiar_a cambiarnos_a cambiemos_a
v_talk          charla charlamos charlando charlar charlarlo charlemos chateamos chatear chatearlo
v_talk          chateemos comentamos comentar comentarlo comentártelo comentemos comunicación
v_talk          comunicamos comunicarnos comuniquémonos concretamos concretar concretemos conectamos
v_talk          conectarnos conectemos contactamos contactarnos contactémonos continuamos continuar
v_talk          continuar_hablando continuar_la_conversación continuarlo continuemos conversación
v_talk          conversamos conversar conversarlo conversemos coordinamos coordinar coordinarlo
v_talk          coordinemos cotorreamos cotorrear detallar discutamos discutimos discutir discutirlo
v_talk          entrevista entrevistar entrevistarnos entrevistarte escribámonos escribirnos
v_talk          hablamos hablando hablar hablar_por hablaríamos hablarlo hablarlo_por hablarnos
v_talk          hablemos hablémoslo hacemos_una_llamada hacer_una_llamada ir_a irnos juntarnos
v_talk          juntémonos llamada llamada_de_voz llamarnos movernos movernos_a mudarnos mudémonos
v_talk          negociar negociemos nos_conectamos nos_escribimos nos_hablamos nos_llamamos
v_talk          nos_pasamos_a nos_vemos pasamos pasamos_a pasar_a pasarnos_a pasemos pasemos_a
v_talk          plática platicamos platicar platicarlo platiquemos ponernos_de_acuerdo
v_talk          ponernos_en_contacto quedamos quedar reunámonos reunamos reunión reunirnos seguimos
v_talk          seguimos_hablando seguimos_la_conversación seguir_conversando seguir_hablando
v_talk          seguir_la_conversación sigamos sigamos_hablando trasladar trasladarnos tratar
v_talk          tratarlo vámonos vamos_a vamos_al vayamos veámonos veamos ver_los_detalles vernos
v_talk          videoconferencia videollamada videollamadas
v_have          andas_en andás_por cuenta_con cuentan_con cuentas_con dispone_de dispones_de está_en
v_have          están_en estás_en estás_por hay maneja maneja_usted manejamos manejan manejas manejo
v_have          ocupan ocupas preferís prefiere prefieren prefieres prefiero te_manejas tenéis
v_have          tenemos tenés tengo tiene tiene_usted tienen tienen_ustedes tienes usa usa_usted
v_have          usáis usamos usan usan_ustedes usar usas uso utiliza utiliza_usted utilizamos
v_have          utilizan utilizas utilizo
v_deal          acordamos acordar acordemos acuerdo arreglamos arreglar arreglarlo arreglemos
v_deal          arreglo cerramos cerrar cerrarlo cerremos cierre cobrar cobrarte cobro colaboramos
v_deal          colaborar colaboremos concretamos concretar contrata contratamos contratar
v_deal          contratarle contratarme contratarnos contratarte contratas contrate contrates
v_deal          contrato deposita deposítame depositar depositarme depositarte deposito depósitos
v_deal          factúrame facturamos facturar facturarte facturas facturo hacemos hacemos_negocio
v_deal          hacemos_trato hacer_el_trato hacer_negocio hacer_trato hacerlo hacerlo_todo hagamos
v_deal          hagámoslo le_cobro liquidamos liquidar lo_hacemos manejar_esto manejarlo manejarnos
v_deal          negocio paga pagáme pagamos pagar pagarle pagarlo pagarme pagarte pagas pago pagos
v_deal          pague págueme paguemos paguen pagues saldar te_cobro trabajamos trabajando trabajar
v_deal          trabajarlo trabajas trabajemos trabajo transferencia transferimos transferir
v_deal          transferirme transferirte transfiere transfiéreme transfiero tratamos tratar
v_deal          tratarlo trato
v_post          courier despachar despacho encomienda encomiendas envía envíalas envíalo envíalos
v_post          enviar_el_paquete enviarlo_por_correo envíos mandar_por_correo mensajería_física
v_post          paquete paquetería paquetes remitir repartir
v_visit         acercarte acércate acérquese cara_a_cara en_persona estamos_en estamos_ubicados
v_visit         le_espero_en los_esperamos_en mi_casa mi_despacho mi_estudio mi_local mi_oficina
v_visit         mi_taller nos_vemos_en nuestra_oficina nuestra_tienda nuestras_oficinas
v_visit         nuestro_despacho nuestro_estudio nuestro_local nuestro_taller pasa_por pasar_por
v_visit         pásate pásate_por pase_por presencial presencialmente quedamos_en quedar_en recógelo
v_visit         recoger retíralo retirar te_espero_en ubicado_en ubicados_en ven ven_a venga vení
v_visit         venir_a vente vernos_en visita visítame visitanos visitar visitarme visitarte
v_visit         visitas visite visitenos vivo_en
lets            acordemos arreglemos cerremos charlemos chateemos comuniquémonos conectemos
lets            contactémonos continuemos conversemos dale deberíamos discutamos es_más_cómodo
lets            es_más_fácil es_mejor hablemos hacemos_una hagamos hagamos_una le_parece
lets            le_parece_si le_propongo les_parece_si más_cómodo más_fácil me_gustaría mejor
lets            mejor_si mudémonos negociemos nos_conectamos nos_escribimos nos_gustaría
lets            nos_hablamos nos_llamamos nos_pasamos nos_vemos pasemos pasemos_a platiquemos
lets            podemos podríamos pongámonos por_qué_no preferimos preferiría prefiere_que prefieres
lets            prefieres_que prefiero propongo que_le_parece_si qué_tal_si qué_te_parece_si querés
lets            querés_que quiere quiere_que quieres quieres_que recomiendo reunámonos seguimos
lets            seguimos_hablando sería_más_fácil sería_mejor si_gusta si_gustas si_le_parece
lets            si_preferís si_prefiere si_prefieres si_querés si_quiere si_quieres si_te_parece
lets            sigamos sugiero te_copa te_late te_late_si te_parece te_parece_si te_propongo
lets            te_sugiero te_va te_va_bien te_va_si tenemos_una tengamos_una trabajemos vámonos
lets            vamos veámonos veamos y_si
can             es_posible habrá_forma le_importaría le_molestaría podéis podemos podés podrás
can             podremos podría podríais podríamos podrían podrías pudiera pudieras pudiese pudieses
can             puede pueden puedes puedo se_podría se_puede será_posible sería_posible te_importa
can             te_importaría te_molesta
please          agradecería amablemente cuando_puedas favor_de gentilmente haga_el_favor
please          hazme_el_favor le_agradecería no_dude no_dude_en no_duden_en no_dudes no_dudes_en
please          no_olvides no_te_olvides plis pls por_favor porfa porfavor porfi porfis
please          sería_tan_amable serías_tan_amable si_eres_tan_amable si_no_es_molestia
please          si_no_le_importa si_no_te_importa sin_compromiso sin_duda sin_problema
please          te_agradecería tendría_la_amabilidad tendrías_la_amabilidad tenga_la_amabilidad xfa
please          xfavor
what            cuál cuál_es cuál_sería cuáles ke kual qué qué_es qué_otro
where           a_cuál a_cual_correo a_dónde a_qué adónde bajo_qué con_qué dónde en_cuál en_dónde
where           en_qué en_qué_app por_cuál por_dónde por_qué_app por_qué_medio por_qué_vía
how             alguna_forma_de alguna_manera_de cómo de_qué_forma de_qué_manera de_qué_modo
how             forma_de kómo la_mejor_forma la_mejor_manera manera_de mejor_forma_de otra_forma_de
how             otra_manera_de
be              acá_está acá_va ahí_te_va ahí_va aquí_está aquí_tienes aquí_va es es_el_siguiente
be              está esta_es están este_es estoy será sería serían siendo son son_los_siguientes soy
be              va
to              a al hasta para
on              a a_través_de al con desde en mediante para por por_medio_de través usando
on              utilizando vía
outside         a_mi_clabe a_mi_cuenta a_mi_paypal afuera afuera_de en_efectivo evitar_la_plataforma
outside         evitar_upwork evitar_workana externamente externo fuera fuera_de fuera_de_acá
outside         fuera_de_aquí fuera_de_esta_plataforma fuera_de_fiverr fuera_de_la_app
outside         fuera_de_la_plataforma fuera_de_upwork fuera_de_workana fuera_del_sitio mi_paypal
outside         otra_aplicación otra_app otra_parte otra_plataforma otra_vía otro_canal otro_lado
outside         otro_medio otros_medios por_afuera por_bizum por_fuera por_fuera_de por_fuera_de_la
outside         por_fuera_de_upwork por_fuera_de_workana por_mercado_pago por_mi_cuenta
outside         por_otro_lado por_otro_medio por_transferencia por_transferencia_bancaria
outside         salgamos_de salir_de_aquí salirnos_de saltarnos_la saltarnos_la_comisión
outside         saltarnos_la_plataforma sin_fiverr sin_la_plataforma sin_plataforma sin_upwork
outside         sin_workana un_bizum
direct          ahorramos_la_comisión ahorrar_la_comisión ahorrarnos ahorrarnos_la_comisión
direct          ahorrarnos_las_comisiones ahorrarte_la_comisión al_dm al_interno al_privado
direct          bajo_cuerda de_forma_directa de_manera_directa directa directamente directo directos
direct          en_corto en_negro en_privado entre_los_dos entre_nosotros entre_tú_y_yo
direct          entre_vos_y_yo evitamos_la_comisión evitar_comisiones evitar_la_comisión mano_a_mano
direct          nos_ahorramos nos_ahorramos_la_comisión personalmente por_debajo_de_la por_interno
direct          por_privado privadamente sin_comisión sin_comisiones sin_intermediario
direct          sin_intermediarios sin_la_comisión sin_las_comisiones sin_pagar_comisión
direct          sin_pagar_comisiones sin_terceros trato_directo
platform        el_chat_de_upwork el_chat_de_workana el_portal esta_app esta_página esta_plataforma
platform        esta_web este_chat este_portal este_sitio fiverr la_plataforma mercado_freelance
platform        plataforma plataformas sitio soyfreelancer upwork workana
here            acá acá_mismo aquí aquí_mismo del_chat dentro_de_la_plataforma dentro_de_upwork
here            dentro_de_workana en_el_chat en_esta_conversación en_esta_plataforma en_esta_ventana
here            en_este_canal en_este_chat en_este_hilo en_fiverr en_la_plataforma en_upwork
here            en_workana llamada_de_upwork mensajes_de_workana por_acá por_aquí por_el_chat
here            por_este_canal por_este_chat por_este_medio por_la_plataforma por_upwork por_workana
here            videollamada_de_la_plataforma
fee             cargo_por_servicio cargos_por_servicio comisión comisiones descuento_de_la
fee             el_porcentaje fee fees la_comisión mordida porcentaje_de_la porcentaje_que
fee             retención_de_la tajada tarifa_de_servicio
only            exclusivamente no_más nomás solamente solo únicamente
write_down      acá_está acá_te_dejo acá_va agenda agéndalo agéndame ahí_te_va ahí_va anota anótalo
write_down      anótame anótate anote anoten apunta apúntalo apúntate apunte aquí_está aquí_te_dejo
write_down      aquí_va copia_esto copialo deletreado deletreo dicto en_letras guarda guárdalo
write_down      guárdate guarde le_dejo le_doy le_paso les_dejo les_paso letra_por_letra memoriza
write_down      se_deletrea se_escribe se_lee te_dejo te_doy te_lo_dejo te_lo_doy te_lo_paso te_paso
write_down      toma_nota tome_nota
# ---- what speaks against it
but             pero aunque sin_embargo
no              en_lugar_de en_vez_de evito jamás mejor_no nada_de nadie ni ninguna ninguno no
no              no_comparto no_damos no_doy no_es_necesario no_hace_falta no_necesito no_podemos
no              no_puedo no_quiero no_tengo_permitido no_uso nunca prefiero_no sin tampoco
rule            advertencia baneado banean baneen baneo bloquean bloqueen bloqueo_de_cuenta
rule            condiciones_de_uso contra_las_normas contra_las_reglas en_contra estafa estafador
rule            estafas incumple incumplir infringe infringir lineamientos moderación moderador
rule            moderadores no_está_permitido no_permite norma normas permitida permitido política
rule            políticas prohíbe prohíben prohibida prohibido prohibir regla reglamento reglas
rule            reportar_a sanción sancionan suspendan suspenden suspender suspensión términos
rule            términos_de_servicio términos_y_condiciones va_contra va_en_contra viola violación
rule            violar
work            administración administrar administro anuncio anuncios api aplicación
work            aplicación_móvil aplicaciones aplicaciones_móviles app_móvil apps_móviles
work            asistente_virtual atención_al_cliente atención_telefónica audiencia automatización
work            automatizaciones automatizar banner base_de_contactos base_de_datos bases_de_datos
work            boletín boletines bot botón botón_de_contacto botón_de_llamada botones bots campaña
work            campaña_de_correo campaña_de_email campañas campo campo_correo campo_de_correo
work            campo_de_teléfono campo_dirección campo_email campo_teléfono campos canal canales
work            captación catálogo centro_de_llamadas chatbot chatbots clon community_manager
work            comunidad comunidades configuración configurar construir contactos_de_clientes
work            contenido contenidos corregir correo_de_bienvenida correo_de_confirmación
work            correo_masivo correos correos_automáticos correos_de_bienvenida
work            correos_de_confirmación correos_electrónicos correos_masivos correos_transaccionales
work            crm csv cuestionario curso dashboard datos_de_clientes datos_de_los_clientes
work            desarrollador desarrollar desarrollo dirección_creativa dirección_de_arte
work            dirección_de_fotografía dirección_del_proyecto dirección_general dirección_ip
work            dirección_web direcciones_ip diseñador diseñar diseño diseño_móvil diseños
work            email_marketing emails encuesta encuestas envío_masivo envíos_masivos error errores
work            especialista excel experiencia experta experto exportación exportar extensión
work            extracción extraer firma_de_correo folleto formulario formulario_de_contacto
work            formularios función funcionalidad funciones funda_de_móvil fundas_para_celular
work            fundas_para_móvil generación_de_leads gestión gestión_de_redes gestionar gestiono
work            grupo grupos herramienta herramientas historias hoja_de_cálculo icono iconos
work            implementación implementar importación importar integración integraciones integrado
work            integrar interacción interfaz juego_móvil juego_para_móvil landing lección
work            lentes_de_contacto lista lista_de_contactos lista_de_correo lista_de_correos listado
work            listados listas llamada_a_la_acción llamadas_a_la_acción llamadas_en_frío logo
work            logotipo mails manejo_de_redes marketing mensaje_de_error mensajes_de_error
work            menú_móvil mercadeo métricas migración migrar miniaturas moderar módulo módulos
work            móvil_y_escritorio newsletter notificaciones página página_de_contacto página_web
work            páginas páginas_web panel pantalla_de_celular pauta plantilla plantilla_de_correo
work            plantilla_de_email plantillas plantillas_de_correo plantillas_de_email plugin
work            plugins posteo posteos producto productos programar prospección pruebas
work            publicaciones publicidad recoger_datos recolectar recopilar redes_sociales_de
work            rediseño reels registro reparación_de_celulares reporte reportes scrapear scraping
work            script sección_de_contacto secuencia_de_correos secuencia_de_emails
work            servicio_al_cliente servidor_de_correo sitio_web soporte soporte_técnico stickers
work            subtítulos tablero tarjetas_de_visita telemarketing testear testing
work            tienda_de_celulares tienda_online traducción traducir transcribir transcripción
work            tutorial tutoriales validación validador validar ventas_telefónicas versión_móvil
work            vista_móvil volante web_móvil webhook
hired           al_comenzar_el_proyecto al_empezar_el_contrato al_iniciar_el_contrato
hired           al_iniciar_el_proyecto con_el_contrato_activo con_el_contrato_en contrato_activo
hired           contrato_iniciado cuando_aceptes cuando_aceptes_la cuando_arranquemos
hired           cuando_comencemos cuando_comience_el cuando_el_contrato cuando_el_contrato_esté
hired           cuando_empecemos cuando_empiece_el cuando_firmemos cuando_inicie_el cuando_iniciemos
hired           cuando_me_contrate cuando_me_contrates después_de_aceptar después_de_contratar
hired           después_de_firmar durante_el_contrato luego_de_contratar si_me_contrata
hired           si_me_contratas si_nos_contratas si_quedo_seleccionado si_soy_seleccionado
hired           tras_el_inicio tras_firmar tras_la_contratación tras_la_firma una_vez_abierto_el
hired           una_vez_aceptada una_vez_aceptada_la una_vez_contratada una_vez_contratado
hired           una_vez_contratados una_vez_creado_el una_vez_depositado una_vez_el_contrato
hired           una_vez_empecemos una_vez_firmado una_vez_firmado_el una_vez_iniciado
hired           una_vez_iniciado_el una_vez_me_contrates una_vez_que_arranquemos
hired           una_vez_que_comience una_vez_que_el una_vez_que_empecemos una_vez_que_empiece
hired           ya_con_contrato ya_contratado ya_contratados
order           acta anexo_nro art artículo artículos arts boleta boletas cantidad cantidades cap
order           capa capas capítulo capítulos caso catastral catastro cbu cédula ci cif clabe
order           cláusula código código_de_barras código_de_descuento código_de_reserva código_postal
order           códigos colegiado columna columnas contrato_nro coordenadas_gps cotización_nro cp
order           cuenta_bancaria cuil cuit cupón curp decreto diapositiva diapositivas dni edición
order           envío_nro episodio error escena escritura exp expediente factura facturas fase fig
order           figura fila filas folio folios guía hito iban id_de_pedido id_de_producto
order           id_del_proyecto impuesto impuestos inciso ip isbn issn iva lámina latitud ley
order           licencia línea líneas localizador longitud lote lotería matrícula modelo modelos nie
order           nif nit norma_iso nro_de_cuenta nro_de_factura nro_de_guía nro_de_orden
order           nro_de_pedido nro_de_serie número_de_cliente número_de_cuenta número_de_expediente
order           número_de_factura número_de_guía número_de_orden número_de_página número_de_pedido
order           número_de_referencia número_de_registro número_de_seguimiento número_de_serie
order           número_de_ticket número_de_versión orden órdenes pág página páginas págs pantone
order           párrafo párrafos parte partida pasaporte paso patente_no pedido pedidos póliza
order           presupuesto_nro promedio protocolo puerto puntaje puntuación rastreo ref referencia
order           referencias registro_mercantil remito reserva rfc ruc rut seguimiento sentencia
order           serial serie sorteo sprint swift tabla tablas tarjeta tarjeta_de_crédito temporada
order           ticket tickets tomo versión versiones vol volumen vuelo
money           adelanto alquiler anticipo ars balboas bolívares bono bs centavos céntimos clp cobra
money           cobro colones cop córdobas coste costes costo costos cotización cotizar crédito
money           cuesta cuestan descuento descuentos dinero dólar dólares eur euro euros facturación
money           ganancia ganancias gasto gastos guaraníes hipoteca honorarios importe importes
money           ingreso ingresos inversión la_hora lana lempiras luca lucas mango mangos margen
money           monto montos mxn nómina oferta pago pagos palos pavos pen peso pesos plata por_hora
money           por_mes por_página por_palabra precio precio_fijo precios préstamo presupuesto
money           presupuestos propina quetzales reembolso renta salario saldo sol soles subtotal
money           sueldo sueldos tarifa tarifa_fija tarifas total uf usd valor varos ventas
unit            alumnos año años archivos artículos billones botellas cajas capítulos caracteres
unit            carpetas clics clientes cm columnas copia copias decibelios descargas diapositivas
unit            días docena docenas dpi ejemplares empleados entradas entrevistas episodios
unit            estrellas filas foto fotos fps gb gr grado grados gramos h habitaciones hectárea
unit            hectáreas hoja hojas hora horas hrs hz imagen imágenes juegos kb kg kilo kilómetros
unit            kilos km kwh láminas lecciones letras litro litros m m2 mb mes mesas meses metro
unit            metros metros_cuadrados mil miles millón millones min minuto minutos ml mm módulos
unit            niños opciones páginas palabra palabras pantallas pares personas pies pieza piezas
unit            pisos píxeles por_ciento porcentaje porciento ppp preguntas productos propuestas
unit            pulgadas px registros reseñas revisiones secciones seg seguidores segundo segundos
unit            semana semanas sesiones sillas tb tomas tonelada toneladas unidad unidades usuarios
unit            vatios veces video videos visitas vistas voltios
time            a_la_una a_las a_partir_del abr abril ago agosto am desde desde_el dic diciembre
time            domingo ene enero entrega_el feb febrero fecha fechas fundada fundado gmt hasta_el
time            hora_de horario hrs hs jueves julio junio lunes martes marzo mayo medianoche
time            mediodía miércoles nacido nacimiento nov noviembre oct octubre plazo plazos pm
time            sábado semestre sept septiembre setiembre siglo trimestre utc vence vencimiento
time            viernes zona_horaria
# ---- purposes
access          acceder acceso accesos accesos_de administrador_de_anuncios agregarme_a agregarme_al
access          agregarme_como agregarte_a agregarte_al agregarte_como airtable añadirme_a
access          añadirme_al añadirme_como añadirte_a añadirte_al añadirte_como analytics asana
access          bitbucket carpeta_compartida clickup colaborador colaboradora colaboradores
access          compartirte_el_drive cpanel credenciales cuenta_publicitaria dame_acceso dar_acceso
access          dar_de_alta darle_acceso darme_acceso darte_acceso darte_de_alta drive
access          editor_invitado entorno_de_pruebas figma github gitlab inicio_de_sesión
access          invitación_al invitado invitarlo_al invitarme_a invitarme_al invitarte_a
access          invitarte_al jira lector miro notion panel_de_administración permiso permisos
access          permisos_de preproducción repo repositorio repositorios search_console
access          servidor_de_pruebas solo_lectura staging sumarte_a sumarte_al tablero_de
access          te_doy_acceso te_doy_de_alta testflight trello usuario_de_prueba usuario_de_shopify
access          usuario_invitado wordpress_admin
legal           a_efectos_de_notificaciones abajo_firmante acuerdo_de_confidencialidad
legal           acuerdo_de_no_divulgación anexo_del_contrato arrendador cedente cesión_de_derechos
legal           cesionario cláusula cláusula_de_confidencialidad cláusulas comparece comparecen
legal           confidencialidad contrato contrato_de_confidencialidad contrato_de_obra
legal           contrato_de_prestación contrato_de_servicios convenio convenio_de_confidencialidad
legal           de_otra_parte de_una_parte denominada denominado domicilio_fiscal domicilio_legal
legal           domicilio_social el_firmante el_suscrito en_adelante encabezado_del_contrato
legal           encabezado_del_nda escritura firma_del_contrato firmante infrascrito jurisdicción
legal           la_firmante las_partes licenciante licenciatario los_firmantes nda no_divulgación
legal           notaría notarial notario notificaciones_del_contrato parte_divulgadora
legal           parte_receptora parte_reveladora poder_notarial prestador_del_servicio razón_social
legal           representante_legal suscrito
portfolio       book_de_fotos carpeta_de_trabajos casos_de_éxito currículum cv ejemplos_de
portfolio       mi_trabajo mis_trabajos muestra muestras portafolio portafolios portfolio
portfolio       proyectos_anteriores reel trabajos_anteriores trabajos_previos
# ---- addresses
street_before   alameda andador autopista autovía av avd avda ave avenida bajada barrio blvd
street_before   boulevard bulevar c calle callejón calz calzada camino carrera carretera cerrada
street_before   circuito cl cll cno colonia costanera cr cra ctra cuesta diag diagonal glorieta
street_before   jirón jr kra krr malecón pasadizo pasaje paseo pje plaza plazuela pol polígono priv
street_before   privada prol prolongación psje pza rambla retorno rincón ronda ruta transv
street_before   transversal trav travesía urb urbanización vía
pobox           apartado apartado_aéreo apartado_de_correos apartado_postal apdo apdo_postal casilla
pobox           casilla_de_correo casilla_de_correos casilla_postal lista_de_correos_postal
premises        apartamento apto ático bajo bajos bl bloque blq bodega casa col conjunto cp dcha
premises        departamento dept depto derecha dpto dto edif edificio entre_calles entresuelo
premises        escalera esq esquina esquina_con exterior galería int interior izq izquierda local
premises        lote lt manzana mz mza nave ofi oficina piso planta portal pta puerta sm
premises        supermanzana torre unidad
# ---- fillers
filler          antispam borra borra_esto borrar bueno coma de_nuevo después eh ehh elimina eliminar
filler          en_mayúsculas en_minúsculas eso_es espacio espacios este ignora ignora_los jaja
filler          jajaja jeje jejeje juntito junto juntos luego mayúscula mayúsculas me_entiendes
filler          minúscula minúsculas mmm nospam ok omite omitir otra_vez pegadito pegado quita
filler          quita_esto quita_los_espacios quítale quitando quitar quitar_espacios quite repito
filler          seguido_de sin_comillas sin_el_paréntesis sin_espacio sin_espacios sin_guiones
filler          sin_la_palabra sin_puntos sin_spam sinespacios todo_junto todo_pegado todojunto
filler          tú_sabes una_sola_palabra vale y_al_final y_después y_luego y_por_último ya_sabes
reverse         al_revés alrevés dado_vuelta dalo_vuelta dar_vuelta de_atrás_hacia_adelante
reverse         de_atrás_para_adelante de_derecha_a_izquierda del_final_al_principio
reverse         empezando_por_el_final en_espejo espejo inverso invertida invertido léelo_al_revés
reverse         para_atrás patas_arriba volteado voltéalo
common          a a_la_vez a_tiempo a_veces además además_de ahora al al_menos al_respecto ante
common          antes aquel aquella así aunque ayer bajo bien buenas buenos cada como con cuando de
common          del desde después días donde durante e el en en_caso en_caso_de en_cuanto
common          en_ese_caso en_este_caso en_general en_línea en_todo_caso en_total entonces entre
common          era es esa esas ese eso esos esta estamos están estar estas este estimada estimado
common          esto estos estoy fue gracias ha había hace hacer hacia han hasta hay he hecho hemos
common          hola hoy la las lo los luego mal mañana más menos mientras misma mismo muy nada_más
common          no no_hay_problema no_sé no_se_preocupe no_solo no_te_preocupes noches o otra otras
common          otro otros para pero por por_ahora por_cierto por_ejemplo por_eso por_fin
common          por_lo_menos por_lo_tanto por_si_acaso por_supuesto porque pues que saludos se sea
common          según ser si siempre sin_embargo sobre son su sus también tardes tengo toda todas
common          todo todos tras u un una unas unos y ya
)"};

}  // namespace contactlint
