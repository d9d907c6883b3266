// Portuguese, of Brazil first and of Portugal beside it.
//
// Brazil writes você, vc, seu, me chama; Portugal tu, teu, telemóvel, liga-me. "Meia", half
// a dozen, is six when a number is dictated. "No" and "na" mean "in the", and "no" also negates in
// other languages; so "chama no", "fala no" and the like stand whole under the verb.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguagePt;
const Language kLanguagePt = {"pt", R"(
# ---- what spells an identifier
digit.0         nulo zero zeros
digit.1         um uma
digit.2         dois duas
digit.3         três
digit.4         quatro
digit.5         cinco
digit.6         meia meia_dúzia seis
digit.7         sete
digit.8         oito
digit.9         nove
sound.0         séro zerro zéru
sound.1         hum unn
sound.2         dóis doix doiz dous
sound.3         treis treix treiz trez
sound.4         cuatro kuatro quatr quatru
sound.5         cincu cinko sinco sinko
sound.6         ceis ceiz méia seix seiz
sound.7         cete sét seti
sound.8         hoito oitu oyto
sound.9         nov nóvi
number.10       dez
number.11       onze
number.12       doze
number.13       treze
number.14       catorze quatorze
number.15       quinze
number.16       dezasseis dezeseis dezesseis
number.17       dezassete dezesete dezessete
number.18       dezoito
number.19       dezanove dezenove
number.20       vinte
number.21       vinte_e_um vinte_e_uma
number.22       vinte_e_dois vinte_e_duas
number.23       vinte_e_três
number.24       vinte_e_quatro
number.25       vinte_e_cinco
number.26       vinte_e_meia vinte_e_seis
number.27       vinte_e_sete
number.28       vinte_e_oito
number.29       vinte_e_nove
number.30       trinta
number.31       trinta_e_um trinta_e_uma
number.32       trinta_e_dois trinta_e_duas
number.33       trinta_e_três
number.34       trinta_e_quatro
number.35       trinta_e_cinco
number.36       trinta_e_meia trinta_e_seis
number.37       trinta_e_sete
number.38       trinta_e_oito
number.39       trinta_e_nove
number.40       quarenta
number.41       quarenta_e_um quarenta_e_uma
number.42       quarenta_e_dois quarenta_e_duas
number.43       quarenta_e_três
number.44       quarenta_e_quatro
number.45       quarenta_e_cinco
number.46       quarenta_e_meia quarenta_e_seis
number.47       quarenta_e_sete
number.48       quarenta_e_oito
number.49       quarenta_e_nove
number.50       cincoenta cinquenta
number.51       cinquenta_e_um cinquenta_e_uma
number.52       cinquenta_e_dois cinquenta_e_duas
number.53       cinquenta_e_três
number.54       cinquenta_e_quatro
number.55       cinquenta_e_cinco
number.56       cinquenta_e_meia cinquenta_e_seis
number.57       cinquenta_e_sete
number.58       cinquenta_e_oito
number.59       cinquenta_e_nove
number.60       sessenta
number.61       sessenta_e_um sessenta_e_uma
number.62       sessenta_e_dois sessenta_e_duas
number.63       sessenta_e_três
number.64       sessenta_e_quatro
number.65       sessenta_e_cinco
number.66       sessenta_e_meia sessenta_e_seis
number.67       sessenta_e_sete
number.68       sessenta_e_oito
number.69       sessenta_e_nove
number.70       setenta
number.71       setenta_e_um setenta_e_uma
number.72       setenta_e_dois setenta_e_duas
number.73       setenta_e_três
number.74       setenta_e_quatro
number.75       setenta_e_cinco
number.76       setenta_e_meia setenta_e_seis
number.77       setenta_e_sete
number.78       setenta_e_oito
number.79       setenta_e_nove
number.80       oitenta
number.81       oitenta_e_um oitenta_e_uma
number.82       oitenta_e_dois oitenta_e_duas
number.83       oitenta_e_três
number.84       oitenta_e_quatro
number.85       oitenta_e_cinco
number.86       oitenta_e_meia oitenta_e_seis
number.87       oitenta_e_sete
number.88       oitenta_e_oito
number.89       oitenta_e_nove
number.90       noventa
number.91       noventa_e_um noventa_e_uma
number.92       noventa_e_dois noventa_e_duas
number.93       noventa_e_três
number.94       noventa_e_quatro
number.95       noventa_e_cinco
number.96       noventa_e_meia noventa_e_seis
number.97       noventa_e_sete
number.98       noventa_e_oito
number.99       noventa_e_nove
number.100      cem cento
number.200      duzentas duzentos
number.300      trezentas trezentos
number.400      quatrocentas quatrocentos
number.500      quinhentas quinhentos
number.600      seiscentas seiscentos
number.700      setecentas setecentos
number.800      oitocentas oitocentos
number.900      novecentas novecentos
repeat.2        dobrado dobro duas_vezes duplo
repeat.3        três_vezes triplo
repeat.4        quádruplo
numand          e
letter.f        efe
letter.g        gê guê
letter.h        agá
letter.j        jota
letter.k        cá ká
letter.m        eme
letter.n        ene
letter.r        erre
letter.v        vê
letter.w        dáblio dábliu dois_vês
letter.x        xis
letter.y        ípsilon ipsilone
letter.z        zê
sym.at          a_arroba aroba arroba arrobinha arrouba símbolo_arroba
sym.dot         pontinho ponto pontu pto
sym.dash        hífen ífen menos tracinho tracinho_do_meio traço traço_normal
sym.underscore  andeline anderline sublinhado subtraço tracinho_baixo traço_baixo traço_de_baixo
sym.underscore  traço_em_baixo traço_embaixo traço_inferior underlaine underline underscore
sym.plus        mais sinal_de_mais
sym.slash       barra
sym.colon       dois_pontos
tld.com         com ponto_com pontocom
tld.br          br brasil_br pontobr
tld.pt          pt
tld.net         net
tld.org         org
# ---- who and whose
my              meu meus minha minhas nossa nossas nosso nossos
your            da_senhora de_você de_vocês do_senhor o_seu o_teu seu seu_arroba seus sua suas teu
your            teu_arroba teus tua tuas vossa vosso
me              adiciona_me adicioname adicione_me adicioneme aparece_lá chama_me chamame chamar_me
me              chamarme chame_me chameme comigo compartilha_me connosco conosco contacta_me
me              contactame contactar_me contactarme contacte_me contacteme contata_me contatar_me
me              contate_me dá_me dá_um_pulo dá_uma_passada dar_me darme dê_me deixa_me deixame
me              deixar_me deixarme deixe_me deixeme diga_me digame diz_me dize_me dizer_me dizerme
me              dizme encontra_me entrar_em_contato_comigo entre_em_contato_comigo envia_me enviame
me              enviar_me enviarme envie_me envieme escreva_me escrevame escreve_me escreveme
me              escrever_me escreverme facultar_me facultarme fala_comigo fala_me falame
me              falar_comigo fale_comigo fale_me faleme forneça_me fornece_me indicar_me informa_me
me              informame informe_me informeme liga_me ligame ligar_me ligarme ligue_me ligueme
me              manda_me mandame mandar_me mandarme mande_me mandeme me me_add me_adiciona
me              me_adicione me_chama me_chamar me_chame me_contata me_dá me_dar me_deixa me_diga
me              me_diz me_envia me_enviar me_envie me_escreve me_fala me_informa me_informe me_liga
me              me_ligar me_ligue me_manda me_mandar me_mande me_paga me_pague me_passa me_passar
me              me_passe me_procura me_segue mim nos paga_me pagar_me pague_me para_mim para_nós
me              partilha_me partilhame partilhe_me partilheme passa_me passame passar_me passarme
me              passe_me passeme pra_mim procura_me procurame procure_me procureme segue_me siga_me
me              visita_nos visite_nos
you             a_senhora achá_la achá_lo achála achálo adicioná_la adicioná_lo adicionála
you             adicionálo chamá_la chamá_lo chamála chamálo chamar_lhe chamar_te chamarte consegues
you             conseguias contactá_la contactá_lo contactála contactálo contactar_lhe contactar_te
you             contactarte contatá_la contatá_lo contatála contatálo contatar_lhe contatar_te
you             contatarte contigo contratares contratas encontrá_la encontrá_lo encontrála
you             encontrálo encontrar_lhe encontrar_te encontrarte entrar_em_contato_contigo
you             enviar_lhe enviar_te enviarte escrever_lhe escrever_te escreverte está_no estás_no
you             falar_com_vc falar_com_você falar_contigo lhe ligar_lhe ligar_te ligarte mandar_lhe
you             mandar_te mandarte o_senhor ocê pagar_lhe pagar_te pagares pagarte pagas poderias
you             podes podias preferes tá_no te te_adicionar te_chamar te_chamo te_enviar te_envio
you             te_escrevo te_ligar te_ligo te_mandar te_mando te_paso tens ti tu usas utilizas vc
you             vcs você você_está_no vocês vós
we              a_gente agente ambos bora combinamos continuemos conversemos eu_e_vc eu_e_você
we              falemos fazemos fechemos nós_dois podemos poderíamos vamos
they            alguém aluno alunos assinante assinantes atendente atendentes cidadãos cliente
they            clientes colaboradores_da comprador compradores consumidores convidados doadores
they            elas eleitores eles empresas entregador entregadores estudante estudantes fornecedor
they            fornecedores funcionário funcionários gente_que hóspede hóspedes inquilinos
they            inscritos lead leads lojas lojistas meu_chefe meu_colega minha_equipa minha_equipe
they            motorista motoristas paciente pacientes pais parceiros participantes passageiros
they            pessoal pessoas prospect prospects público restaurantes seguidor seguidores sócio
they            sócios todos_os usuário usuários utilizador utilizadores vendedor vendedores
they            visitante visitantes
# ---- what is asked for
n_phone         cel cel_pessoal cell celular celular_pessoal celulares central_telefônica
n_phone         contacto_telefónico contato_telefônico ddd_e_número fax fone fone_celular
n_phone         fone_de_contato fones linha_direta linha_fixa nº_de_telefone nro_de_telefone
n_phone         num_de_contato num_de_telefone num_do_cel num_do_celular número_com_ddd
n_phone         número_de_celular número_de_contacto número_de_contato número_de_telefone
n_phone         número_de_telemóvel número_direct número_direto número_do_cel número_do_celular
n_phone         número_do_telefone número_do_telemóvel número_do_whats número_do_zap número_fixo
n_phone         número_para_contato número_para_ligar número_particular número_pessoal
n_phone         número_pra_contato número_pra_ligar numerozinho pabx ramal tel telef telefax
n_phone         telefone telefone_celular telefone_com_ddd telefone_de_contacto telefone_de_contato
n_phone         telefone_direto telefone_fixo telefone_pessoal telefones telefonezinho telemóveis
n_phone         telemóvel telm tlf tlm tlmv
n_number        código_de_área código_do_país ddd dígitos indicativo nmr nmro nro nros num númer
n_number        número números numro nums prefixo
n_email         caixa_de_correio_eletrônico caixa_de_email caixa_de_entrada caixa_postal_eletrônica
n_email         conta_de_email conta_do_gmail conta_gmail correio_electrónico correio_eletrônico
n_email         e_mail e_mailzinho email email_corporativo email_de_contacto email_de_contato
n_email         email_particular email_pessoal email_profissional emeio emial endereço_de_e_mail
n_email         endereço_de_email endereço_de_mail endereço_electrónico endereço_eletrônico
n_email         gmail_pessoal imeil imeio mail meil
n_address       domicílio endereço endereço_comercial endereço_completo endereço_da_loja
n_address       endereço_de_entrega endereço_do_escritório endereço_do_estúdio endereço_físico
n_address       endereço_postal endereço_residencial endereços localização localização_exata morada
n_address       morada_completa moradas residência
n_contact       canais_de_contato canal_de_contato cartão_de_visita cartão_de_visitas contacto
n_contact       contacto_direto contactos contato contato_direto contato_externo contato_particular
n_contact       contato_pessoal contatos ctt_pessoal ctto dados_de_contacto dados_de_contato
n_contact       dados_para_contato dados_pessoais forma_de_contacto forma_de_contato
n_contact       formas_de_contato info_de_contato informação_de_contato informações_de_contacto
n_contact       informações_de_contato meio_de_contacto meio_de_contato meios_de_contato
n_contact       outro_contacto outro_contato seu_ctt seus_dados suas_redes teus_dados via_de_contato
n_name          nome
n_id            apelido_no arroba_da arroba_do código_qr conta_pessoal id ids link_de_convite
n_id            link_do_grupo nick nickname nome_de_usuário nome_de_utilizador nome_no seu_arroba
n_id            seu_perfil_no teu_arroba user user_do username usuário_do utilizador_do
n_messenger     algum_app aplicação_de_mensagens aplicativo_de_mensagem aplicativo_de_mensagens
n_messenger     app_de_chat app_de_conversa app_de_mensagem app_de_mensagens app_verdinho
n_messenger     apps_de_mensagem mensageiro mensageiros outra_app outra_rede outro_aplicativo
n_messenger     outro_app outro_canal outro_chat outro_meio rede_social redes_sociais
n_messenger     serviço_de_mensagens
# ---- what is done
v_give          acrescenta acrescente adicione anexa anexe arranja arranja_me arranjame arranjar
v_give          arranjas arruma_aí bota bote ceda ceder cederia cedes coloca colocar colocas colocue
v_give          compartilha compartilha_me compartilhar compartilharia compartilhas compartilhe
v_give          compartilhem dá dá_me dar dar_me dares daria darme das dê_me deixa deixa_me deixame
v_give          deixando deixar deixar_me deixarme deixas deixe deixe_me deixem deixeme descola
v_give          descolar diga diga_me digam digame diria disponibiliza disponibilizar disponibilizas
v_give          disponibilize disponibilizem diz diz_me dizer dizer_me dizerme dizes dizme envia
v_give          envia_me enviame enviando enviar enviar_me enviaria enviarme envias envie envie_me
v_give          enviem envieme escreve_me faculta faculta_me facultar facultar_me facultarme
v_give          facultas faculte faculte_me fala_aí forneça forneça_me forneçam fornece fornece_me
v_give          fornecer forneceria inclua incluam inclui incluir indica_me indicar indicar_me
v_give          indicaria indicas indique indique_me informa informa_me informame informando
v_give          informar informaria informas informe informe_me informem informeme joga jogue manda
v_give          manda_me mandame mandando mandar mandar_me mandaria mandarme mandas mandava mande
v_give          mande_me mandem mandeme mando me_dá me_dar me_dê me_deixa me_diga me_diz me_envia
v_give          me_enviar me_envie me_informa me_informe me_manda me_mandar me_mande me_passa
v_give          me_passar me_passe menciona mencione nos_dá nos_envie nos_passa partilha partilha_me
v_give          partilhame partilhar partilharia partilhas partilhe partilhe_me partilhem partilheme
v_give          passa passa_me passame passar passar_me passaria passarias passarme passas passe
v_give          passe_me passem passeme põe ponha repassa repassar repasse solta solte troca
v_give          trocamos trocar trocarmos
v_need          anotar_seu dá_para dá_pra faltou_seu gostaria gostaríamos gostava_de_saber
v_need          gostava_de_ter necessitamos necessito peço pedir pegar pegaria pego poderia_ter
v_need          podia_ter posso_pegar posso_saber posso_ter precisamos precisando precisaria
v_need          precisava preciso queremos queria quero rola seria_possível_ter solicitamos solicito
v_need          te_peço tem_como tem_como_me_passar tens_como teria_como
v_contact       achá_la achá_lo achála achálo achar alcançar chama chamá_la chamá_lo chama_me
v_contact       chamada chamadas chamála chamálo chamame chamamos chamando chamar chamar_lhe
v_contact       chamar_me chamar_te chamarme chamarte chame chame_me chamem chameme chamo comunicar
v_contact       comunicar_me contacta contactá_la contactá_lo contacta_me contactála contactálo
v_contact       contactame contactar contactar_lhe contactar_me contactar_te contactarme contactarte
v_contact       contacte contacte_me contactem contacteme contatá_la contatá_lo contata_me contatála
v_contact       contatálo contatar contatar_lhe contatar_me contatar_te contatarte contate
v_contact       contate_me contatem contato dá_um_alô dá_um_grito dá_um_oi dá_um_toque dar_um_toque
v_contact       disca discar disque em_contacto em_contato encontrá_la encontrá_lo encontrála
v_contact       encontrálo encontrar encontrar_lhe encontrar_te encontrarte entramos_em_contacto
v_contact       entramos_em_contato entrar_em_contacto entrar_em_contato entrar_em_contato_comigo
v_contact       entre_em_contacto entre_em_contato entre_em_contato_comigo entrem_em_contacto
v_contact       entrem_em_contato entro_em_contacto entro_em_contato envia_mensagem enviar_lhe
v_contact       enviar_mensagem enviar_te enviarte envie_mensagem escreva escreva_me escrevam
v_contact       escrevame escreve escreve_me escreveme escrever escrever_lhe escrever_me escrever_te
v_contact       escreverme escreverte escrevo fala fala_comigo fala_me falame falar falar_com_vc
v_contact       falar_com_você falar_comigo falar_contigo fale fale_comigo fale_me falem faleme falo
v_contact       falo_contigo grita liga liga_me ligação ligações ligame ligamos ligando ligar
v_contact       ligar_lhe ligar_me ligar_te ligaria ligarme ligarte ligo ligue ligue_me liguei
v_contact       liguem ligueme manda_mensagem manda_msg manda_um_alô manda_um_oi mandar_lhe
v_contact       mandar_mensagem mandar_msg mandar_te mandarte mande_mensagem mande_msg mande_um_oi
v_contact       mando_mensagem manter_contato mantermos_contato me_chama me_chamar me_chame
v_contact       me_comunicar me_contata me_dá_um_toque me_escreve me_fala me_liga me_ligar me_ligue
v_contact       mensagem mensagen mensagens msg msgs pinga procura_me responda responde responder
v_contact       retorna retornar retorne sms te_chamar te_chamo te_escrevo te_ligar te_ligo
v_contact       te_mando_mensagem teclar telefona telefonar telefone telefonema torpedo
v_add           acha achar add adiciona adicioná_lo adiciona_me adicionálo adicionando adicionar
v_add           adicione adicione_me adicionem adiciono aponta_a_câmera busca buscar busque conecta
v_add           conectar conectar_se conecte convida convidar convide encontra encontrar encontre
v_add           entra escaneia escaneie googla googlar google_aí junta_te junte_se me_acha me_add
v_add           me_add_pelo me_adiciona me_adiciona_pelo me_adicione me_adicione_pelo me_procura
v_add           me_procura_pelo me_procure_pelo me_segue me_segue_pelo pesquisa pesquisa_meu
v_add           pesquise procura procura_me procurar procure procurem salva_meu segue seguir
v_add           seguir_me seguirem siga sigam te_adicionar te_adiciono
v_talk          a_gente_se_fala acertamos acertar acertarmos alinhamento alinhamos alinhar
v_talk          alinharmos bate_papo bater_papo bater_um_papo bora_pra bora_pro call chamada
v_talk          chamada_de_vídeo combinado combinar combinarmos comunicação comunicar comunicarmos
v_talk          conectar continuamos continuar continuar_a_conversa continuar_conversando
v_talk          continuarmos continue continuemos conversa conversamos conversando conversar
v_talk          conversarmos conversemos detalhar dialogar discuta discutimos discutir discutirmos
v_talk          encontrar_nos entrevista entrevistar entrevistas esclarecer fala falamos falando
v_talk          falar falarmos falemos ir_para_o ir_pra ir_pro leva_a_conversa levar_a_conversa
v_talk          ligação ligação_de_vídeo marcamos_uma_call marcar_reunião marcar_uma_call
v_talk          marcar_uma_reunião migramos migrar migrar_para migrar_pro mudamos_para mudar_para
v_talk          mudar_pro negociamos negociar nos_comunicar nos_encontrar nos_falamos nos_falar papo
v_talk          passamos_para passamos_pro passar_para passar_pra passar_pro prosa prosear
v_talk          resolver_pelo reunião reuniões reunir reunir_nos reunirmos se_falar seguimos
v_talk          seguir_a_conversa seguir_conversando teclar tratamos tratar trocamos_ideia
v_talk          trocar_contatos trocar_ideia trocar_mensagens trocar_uma_ideia vamos_para vamos_pra
v_talk          vamos_pro ver_os_detalhes vídeo_chamada vídeo_conferência videochamada videochamadas
v_talk          videoconferência
v_have          atende_no atende_pelo cê_tá_no costuma_usar costumas_usar está_na está_no estás_na
v_have          estás_no mexe_no possuem possui prefere preferes prefiro tá_no tem tem_no temos
v_have          tenho tens ter usa usam usamos usar usas uso utiliza utilizam utilizas utilizo
v_have          vc_tá_no você_está_no
v_deal          acerta acertamos acertar acertarmos acerte acerto acordar acordo cobramos cobrar
v_deal          cobro combina combinamos combinar combinarmos combine contrata contratamos contratar
v_deal          contratar_te contratares contratarmos contratas contrate contrato deposita depositar
v_deal          depósito emitir_nota faço_pix faço_um_pix faturamos faturar faturo fazemos fazer
v_deal          fazer_o_pagamento fazer_pix fazer_tudo fazer_um_pix fazermos fecha fechado fechamos
v_deal          fechamos_negócio fechando fechar fechar_negócio fecharmos feche fecho mandar_um_pix
v_deal          me_paga me_pague negócio paga pagamento pagamentos pagamos pagando pagar pagar_me
v_deal          pagar_te pagares pagaria pagarmos pagas pago pague paguem parceria pix receber
v_deal          receberia recebo resolva resolve resolvemos resolver te_contrato te_faço_um_pix
v_deal          te_pago trabalhamos trabalhando trabalhar trabalharmos trabalho transfere
v_deal          transferência transferências transferimos transferir transferir_te transfiro
v_post          correios despachar despacho encomenda encomendas entrega_física entregar
v_post          enviar_amostras enviar_pelo_correio enviar_pelos_correios motoboy pac pacote pacotes
v_post          portador postar remeter sedex transportadora
v_visit         apareça aparece aparece_lá buscar_na cara_a_cara dá_um_pulo dá_uma_passada
v_visit         dar_um_pulo dar_uma_passada encontra_me_em fica_na fica_no ficamos_na ficamos_no
v_visit         fico_na localizado_na localizados_na meu_ateliê meu_escritório meu_estúdio
v_visit         minha_casa minha_loja moro_na moro_no nossa_loja nossa_sede nosso_ateliê
v_visit         nosso_escritório nosso_estúdio passa_aqui passa_lá passar_aí passar_aqui passar_lá
v_visit         passe_aqui passe_lá pessoalmente_no presencialmente retirar_na situado_na
v_visit         te_espero_na vem vem_aqui vem_cá venha venha_até vir_aqui visita visita_nos visitar
v_visit         visite visite_nos visitem
lets            a_gente_combina a_gente_continua a_gente_conversa a_gente_fala a_gente_faz
lets            a_gente_fecha a_gente_marca a_gente_pode a_gente_poderia a_gente_podia
lets            a_gente_se_fala acho_melhor bora bora_fechar bora_lá cê_topa combinemos continuemos
lets            conversemos dá_pra_gente deixa_eu deveríamos devíamos é_mais_fácil é_melhor e_se
lets            e_se_a_gente falemos fechemos fica_mais_fácil fica_melhor gostaria_de gostava_de
lets            mais_fácil mais_prático melhor passemos pode_ser podemos podemos_ir poderíamos
lets            podíamos por_que_não porque_não pq_não prefere prefere_que preferes preferia
lets            preferiria prefiro proponho que_tal que_tal_a_gente quer quer_que querem queres
lets            recomendo se_preferir se_preferires se_puder se_quiser se_quiseres seria_mais_fácil
lets            seria_melhor simbora sugiro topa topas vambora vamo vamos vc_quer você_prefere
lets            você_topa
can             consegue conseguem consegues conseguiria dá_para dá_pra daria_para daria_pra
can             é_possível importa_se importas_te pode podem poderá poderia poderiam poderias podes
can             podia podias posso se_importa se_importaria será_possível será_que seria_possível
can             tá_podendo tem_como teria_como
please          à_vontade agradecia agradeço faça_o_favor favor faz_favor faz_o_favor fazendo_favor
please          fica_à_vontade fineza fique_à_vontade gentileza na_boa não_deixe_de não_esqueça_de
please          não_hesite não_hesite_em não_hesitem não_hesites pfpf pfv pfvor pfvr por_bondade
please          por_favor por_gentileza por_obséquio porfavor se_faz_favor se_não_for_incómodo
please          se_não_se_importar sem_compromisso sff sinta_se_à_vontade
what            o_que ql quais qual qual_a qual_é qual_era qual_o qual_seria quale que
where           a_qual aonde em_q em_qual em_qual_app em_que onde para_onde para_qual por_onde
where           por_qual pra_onde pra_qual qual_app
how             a_melhor_forma a_melhor_maneira algum_jeito algum_jeito_de alguma_forma_de cm como
how             de_que_forma de_que_maneira de_que_modo jeito_de melhor_forma melhor_maneira
how             outra_forma_de outro_jeito
be              aí_vai aqui_está aqui_vai é esse_é está esta_é estão este_é lá_vai são são_os
be              segue_meu segue_o seria sou tá
to              à ao para pra pro
on              ao através através_da através_do com em lá_na lá_no na nas no nos para pela pelo por
on              por_meio_de por_meio_do pra pro usando via
outside         burlar em_dinheiro_vivo evitar_a_plataforma evitar_a_workana externamente externo
outside         extra_plataforma faço_pix faço_um_pix fazer_pix fazer_um_pix fora fora_da
outside         fora_da_99freelas fora_da_plataforma fora_da_upwork fora_da_workana fora_daqui
outside         fora_deste_site fora_do fora_do_app fora_do_site fora_do_upwork mandar_um_pix mb_way
outside         minha_conta_bancária no_pix outra_plataforma outro_app outro_canal outro_lado
outside         outro_lugar outro_meio pelo_pix por_fora por_fora_da por_fora_da_plataforma
outside         por_fora_daqui por_fora_do por_mb_way por_pix pular_a_plataforma saindo_daqui
outside         sair_da_plataforma sair_daqui sem_a_plataforma sem_a_workana sem_o_upwork
outside         sem_plataforma te_faço_um_pix transferência_direta via_pix
direct          de_forma_direta directamente directo direta diretamente direto economiza_a_taxa
direct          economizamos_a_taxa economizar_a_comissão economizar_a_taxa em_privado entre_a_gente
direct          entre_nós evitamos_a_taxa evitar_a_comissão evitar_a_taxa evitar_as_taxas
direct          fugir_da_taxa fugir_das_taxas na_mão no_direct no_particular no_privado no_pv
direct          no_reservado particularmente pessoalmente por_baixo_da_mesa por_baixo_dos_panos
direct          poupamos_a_comissão poupamos_a_taxa poupar_a_comissão privado pv sem_a_taxa
direct          sem_as_taxas sem_atravessador sem_atravessadores sem_comissão sem_comissões
direct          sem_intermediário sem_intermediários sem_pagar_comissão sem_pagar_taxa
direct          sem_pagar_taxas sem_taxa sem_taxas só_entre_nós
platform        99freelas chat_da_workana chat_do_upwork dessa_plataforma desse_site
platform        desta_plataforma deste_site essa_plataforma esse_app esse_chat esse_site
platform        esta_plataforma este_app este_chat este_portal este_site fiverr getninjas
platform        marketplace o_portal plataforma plataformas site upwork vinte_pila workana zaask
here            aqui aqui_dentro aqui_mesmo aqui_no_chat chamada_da_plataforma dentro_da_plataforma
here            dentro_da_workana na_99freelas na_plataforma na_própria_plataforma na_workana
here            nessa_conversa nessa_plataforma nesse_chat nesta_conversa nesta_janela
here            nesta_plataforma neste_canal neste_chat neste_site no_chat no_fiverr no_upwork
here            pela_99freelas pela_plataforma pela_workana pelo_chat pelo_upwork por_aqui
here            por_esse_chat por_este_canal por_este_chat
fee             comissão comissão_da_plataforma comissões desconto_da_plataforma fatia mordida
fee             pedaço_do percentagem_da porcentagem_da tarifa_do_site taxa taxa_da_plataforma
fee             taxa_de_serviço taxas
only            apenas exclusivamente só somente unicamente
write_down      aí_vai anota anota_aí anotar anote anote_aí anotem aponta aponte copia copia_aí
write_down      copie deixo_aqui deixo_meu deixo_o ditando escreva_aí escreve_aí escreve_se grava_aí
write_down      guarda guarda_aí lá_vai lê_se letra_por_letra lhe_passo passo_o por_extenso salva
write_down      salva_aí salva_meu salve segue_meu segue_o soletrando soletrar soletro te_deixo
write_down      te_mando_o te_passo toma_nota tome_nota vou_deixar vou_passar vou_te_passar
# ---- what speaks against it
but             mas porem contudo
no              ao_invés_de em_vez_de evito invés_de jamais melhor_não não não_compartilho não_dou
no              não_é_necessário não_passo não_podemos não_posso não_precisa não_preciso não_quero
no              não_uso não_vou naum nem nenhum nenhuma ninguém nunca prefiro_não sem
rule            advertência banida banido banimento banir baniram bloqueada bloqueiam bloqueio
rule            condições_de_uso contra contra_as_regras denunciar diretriz diretrizes estelionato
rule            fere golpe golpes golpista infração infringe moderação moderador moderadores
rule            não_é_permitido não_permite norma normas permitida permitido política políticas
rule            proíbe proíbem proibida proibido proibir punição regra regras regulamento suspendem
rule            suspender suspensa suspensão termos termos_de_serviço termos_de_uso viola violação
rule            violar
work            adesivos administração administrar anúncio anúncios api apis aplicação_web
work            aplicativo aplicativo_mobile aplicativo_móvel aplicativos apoio_ao_cliente
work            assinatura_de_email assistente_virtual atendimento atendimento_ao_cliente audiência
work            aula automação automações automatizar banco_de_dados banner base_de_contatos
work            base_de_dados boletim bot botão botão_de_contato botão_de_ligar botões bots cadastro
work            cadastros call_center campanha campanha_de_email campanhas campo campo_de_e_mail
work            campo_de_email campo_de_telefone campo_email campo_endereço campo_telefone campos
work            canais canal capa_de_celular capas_de_telemóvel capinha_de_celular
work            capinhas_de_celular cartões_de_visita catálogo central_de_atendimento
work            chamada_para_ação chamadas_para_ação chatbot chatbots clone coleta coletar
work            comunidade comunidades configuração configurar conserto_de_celular construir
work            conteúdo conteúdos contrato_social corrigir criar_um crm csv curso dados_de_clientes
work            dados_dos_clientes dashboard desenvolvedor desenvolver desenvolvimento design
work            designer direção_de_arte disparo_de_email disparo_de_emails disparos_em_massa
work            e_mail_marketing email_de_boas_vindas email_de_confirmação email_marketing emails
work            emails_automáticos emails_de_boas_vindas emails_transacionais endereço_ip
work            endereço_web engajamento enquete erro erros especialista experiência exportação
work            exportar extensão extração extrair ferramenta ferramentas flyer folder
work            folha_de_cálculo formulário formulário_de_contacto formulário_de_contato formulários
work            função funcionalidade funcionalidades funções geração_de_leads gerenciamento
work            gerenciar gerir gestão gestão_de_redes grupo grupos ícone ícones identidade_visual
work            implementação implementar importação importar integração integrações integrado
work            integrar interface landing_page layout legendas lentes_de_contato ligações_frias
work            lista lista_de_contatos lista_de_emails listagem listas logo logotipo
work            loja_de_celulares loja_virtual mails marketing máscara_de_telefone mensagem_de_erro
work            mensagens_automáticas mensagens_de_erro métricas migração_de migrar_o miniaturas
work            modelo_de moderar módulo módulos newsletter página página_de_contacto
work            página_de_contato página_web páginas painel panfleto pesquisa_de planilha planilhas
work            plugin plugins postagem postagens produto produtos programar prospecção publicidade
work            questionário raspagem recolher reels relatório relatórios robô robôs scraping script
work            seção_de_contato sequência_de_emails servidor_de_email sites_institucionais
work            social_media stories suporte suporte_técnico tela_de_celular telemarketing template
work            template_de_email templates templates_de_email testar teste testes tradução traduzir
work            tráfego_pago transcrever transcrição tutorial validação validador validar
work            versão_mobile versão_móvel webhook website
hired           após_a_assinatura após_a_contratação após_aceitar após_assinatura após_contratar
hired           após_o_aceite após_o_contrato após_o_início assim_que_começarmos assim_que_iniciar
hired           assim_que_me_contratar assim_que_o_contrato com_o_contrato_ativo contrato_ativo
hired           contrato_iniciado depois_da_contratação depois_de_aceita_a depois_de_aceitar
hired           depois_de_aceite depois_de_assinado depois_de_assinar depois_de_começar
hired           depois_de_contratada depois_de_contratado depois_de_contratar depois_de_iniciado
hired           depois_do_aceite depois_do_contrato depois_do_início depois_que_começarmos
hired           depois_que_me_contratar depois_que_o_contrato durante_o_contrato já_contratado
hired           já_contratados no_início_do_contrato quando_a_gente_começar quando_aceitar
hired           quando_aceitar_a quando_assinarmos quando_começarmos quando_contratar
hired           quando_fecharmos_o_contrato quando_iniciar quando_iniciarmos quando_me_contratar
hired           quando_me_contratares quando_o_contrato quando_o_contrato_começar
hired           quando_o_contrato_estiver quando_o_projeto_começar quando_o_projeto_for
hired           quando_você_aceitar se_eu_for_contratado se_eu_for_selecionado se_me_contratar
order           acórdão agência alvará apólice art artigo artigos boleto camada camadas cap capítulo
order           capítulos cartão_de_cidadão cartão_de_crédito caso cena cep chamado_nº
order           chamado_número chassi cláusula cnh cnpj código código_de_barras código_de_desconto
order           código_de_rastreio código_postal códigos coluna colunas conta_bancária
order           conta_corrente cpf ctps cupom decreto ean edição edital encomenda_nº episódio erro
order           etapa factura fase fatura faturas fig figura fila iban icms id_do_pedido imposto
order           impostos inciso inscrição inscrição_estadual inscrição_municipal ip isbn iss issn
order           iva lâmina latitude lei licença linha linhas localizador longitude lote loteria
order           marco matrícula modelo modelos nbr ncm nf nfe nif nipc niss nº_do_pedido norma_iso
order           nota nota_fiscal número_da_conta número_da_encomenda número_da_fatura número_da_nota
order           número_da_versão número_de_páginas número_de_rastreio número_de_referência
order           número_de_série número_do_contrato número_do_pedido número_do_processo
order           número_do_protocolo ordem pág página páginas págs pantone parágrafo parágrafos parte
order           passaporte passo peça pedido pedidos pis placa pontuação porta portaria processo
order           processos protocolo protocolos quantidade quantidades rastreamento rastreio ref refª
order           referência registo registro renavam reserva resolução rg série sku slide slides
order           sorteio sprint swift tabela tabelas temporada ticket tickets título_de_eleitor tomo
order           versão versões volume voo
money           a_hora adiantamento aluguel bônus brl centavo centavos cêntimo cêntimos cobra conto
money           contos cotação crédito custa custam custo custos desconto descontos despesa despesas
money           dinheiro dólar dólares empréstimo entrada_de eur euro euros faturação faturamento
money           gasto gastos gorjeta grana honorário honorários investimento juros kwanza kwanzas
money           lucro lucros mango margem meticais metical montante oferta orçamento orçamentos
money           parcela parcelas pau paus pila pilas por_hora por_mês por_página por_palavra preço
money           preço_fixo preços quantia reais receita reembolso renda rs salário salários saldo
money           subtotal tarifa tarifas total usd vale valor valores vendas
unit            andares ano anos arquivo arquivos artes aulas avaliações bilhão bilhões cadeiras
unit            caixas capítulos caracteres clientes cliques cm cópia cópias crianças dia dias
unit            downloads dpi dúzia dúzias entrevistas episódios estrelas exemplares ficheiro
unit            ficheiros folha folhas foto fotos fps funcionários garrafas gb gr grama gramas grau
unit            graus h hectares hora horas hrs hz imagem imagens item itens kb kg km kwh lauda
unit            laudas letras litro litros m m2 mb mês mesas meses metro metros metros_quadrados mil
unit            milhão milhar milhares milhões min minuto minutos ml mm módulos opções palavra
unit            palavras pares pastas peça peças percentagem perguntas pés pessoas pixel pixels
unit            polegadas por_cento porcentagem porcento px quartos quilo quilômetros quilos
unit            registos registros revisões seções seg seguidores segundo segundos semana semanas
unit            sessões slides tb tela telas tonelada toneladas unidade unidades usuários vez vezes
unit            vídeo vídeos visitas volts watts
time            a_partir_do abr abril ago agosto am às_duas até_o brt datas desde dez_de dezembro
time            domingo fev fevereiro fundada fundado fuso fuso_horário gmt hora_de horário jan
time            janeiro julho junho maio março meia_noite meio_dia nascido nascimento nov novembro
time            out_de outubro pm prazo prazos quarta quarta_feira quinta quinta_feira sábado século
time            segunda segunda_feira semestre setembro sexta sexta_feira terça terça_feira
time            trimestre utc vence vencimento
# ---- purposes
access          aceder acessar acesso acessos adicionar_ao adicionar_você_ao adicionar_você_no
access          airtable ambiente_de_homologação ambiente_de_testes analytics asana bitbucket
access          clickup colaborador colaboradora colaboradores compartilhar_o_drive
access          conta_de_anúncios convidá_lo convidado convidar_te convite_do cpanel credenciais
access          dar_te_acesso dou_te_acesso drive editor_convidado figma gerenciador_de_anúncios
access          gerenciador_de_negócios github gitlab homologação jira leitor libera_acesso
access          libera_o_acesso liberar_acesso liberar_o_acesso libero_acesso login
access          me_adiciona_no_figma me_adicionar_ao me_dá_acesso miro notion painel_administrativo
access          pasta_compartilhada permissão permissões quadro_do repo repositório repositórios
access          search_console servidor_de_testes só_leitura somente_leitura staging te_adicionar_ao
access          te_adicionar_no te_adiciono_no te_colocar_no te_coloco_no te_convidar te_convido
access          te_dar_acesso te_dou_acesso testflight trello usuário_convidado usuário_de_teste
access          wordpress_admin
legal           abaixo_assinado acordo_de_confidencialidade acordo_de_sigilo as_partes assinante_do
legal           assinatura_do_contrato cartório cedente cessão_de_direitos cessionário cláusula
legal           cláusulas com_sede_na confidencialidade contratada contratado_nº contratante
legal           contrato contrato_de_confidencialidade contrato_de_prestação contrato_de_serviços
legal           domicílio_fiscal doravante doravante_denominada doravante_denominado
legal           escritura_pública foro licenciado licenciante não_divulgação nda notarial notário
legal           notificações outorgado outorgante parte_divulgadora parte_receptora parte_reveladora
legal           preâmbulo primeiro_outorgante procuração qualificação_das_partes razão_social
legal           representante_legal residente_e_domiciliado sede_social segundo_outorgante
legal           signatário signatários subscritor tabelião termo_de_cessão
legal           termo_de_confidencialidade termo_de_sigilo
portfolio       amostra amostras cases currículo cv exemplos_de meu_trabalho meus_trabalhos
portfolio       modelos_de_trabalho portefólio portfólio portifólio projectos_anteriores
portfolio       projetos_anteriores showreel trabalhos_anteriores
# ---- addresses
street_before   alameda av avª avenida azinhaga bairro beco cais calçada conj conjunto estrada
street_before   ladeira largo loteamento pça praça praceta qd quadra quinta_da r rod rodovia rotunda
street_before   rua servidão setor trav travessa urbanização via viela vila
pobox           apartado caixa_postal cx_postal cxp
premises        andar ap apartamento apto bairro bl bloco casa cave cep cobertura cond condomínio
premises        conj conjunto cs direito dto edif edifício esq esquerdo fração frente fundos galpão
premises        lado loja lote lt porta prédio rés_do_chão sala sl sobrado subsolo térreo torre
# ---- fillers
filler          ahn antispam apaga apagar apague beleza blz bom de_novo depois depois_vem e_depois
filler          e_por_último em_minúsculas entendeu espaço espaços haha hmm ignora ignore isso junto
filler          juntos kkk kkkk maiúscula maiúsculas maiúsculo minúscula minúsculas minúsculo né
filler          nospam ok remova remove remover repetindo repito retira retire rs rsrs sabe
filler          seguido_de sem_aspas sem_espaço sem_espaços sem_os_espaços sem_parênteses sem_pontos
filler          sem_spam sem_traço semespaços tá tira tira_isso tira_os_espaços tirar tire tire_isso
filler          tudo_junto tudo_minúsculo tudojunto uma_palavra_só vírgula
reverse         ao_contrário ao_inverso da_direita_para_esquerda da_direita_pra_esquerda
reverse         de_frente_pra_trás de_ponta_cabeça de_trás_para_frente de_trás_pra_frente espelhado
reverse         espelho inverso invertida invertido lê_ao_contrário leia_ao_contrário virado
common          a a_nível abraço além além_disso amanhã antes ao aos após aquela aquele as às_vezes
common          até bem boa bom cada caso claro com com_certeza com_prazer como da das de depois
common          desde dia do dos durante e em em_caso em_caso_de em_todo_caso embora enquanto então
common          entre era essa essas esse esses está estão estar estas este estes foi há hoje isso
common          isto já mais mal mas mesma mesmo muita muito muitos na na_página na_semana
common          na_verdade não não_é não_sei não_só nas nesse_caso neste_caso no no_arquivo no_caso
common          no_dia no_entanto no_figma no_final no_geral no_máximo no_mês no_mínimo no_momento
common          no_projeto no_site no_texto no_total noite nos o obrigada obrigado oi olá onde ontem
common          os ou outra outras outro outros para pela pelo pelo_menos pois por por_enquanto
common          por_exemplo por_fim por_isso porque pra pro quando que são se se_calhar segundo
common          sem_dúvida sem_problema sem_problemas sempre ser sob sobre também tarde tem ter toda
common          todas todo todos um uma umas uns
)"};

}  // namespace contactlint
