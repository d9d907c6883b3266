// Portuguese, of Brazil first and of Portugal beside it.
//
// Brazil writes você, vc, seu, me chama; Portugal tu, teu, telemóvel, liga-me. "Meia", half
// a dozen, is six when a number is dictated. "No" and "na" mean "in the"; "no" denies in other
// languages only.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 zero
digit.1 um uma
digit.2 dois duas
digit.3 três
digit.4 quatro
digit.5 cinco
digit.6 seis meia
digit.7 sete
digit.8 oito
digit.9 nove
number.10 dez
number.11 onze
number.12 doze
number.13 treze
number.14 catorze quatorze
number.15 quinze
number.16 dezesseis dezasseis
number.17 dezessete dezassete
number.18 dezoito
number.19 dezenove dezanove
number.20 vinte
number.30 trinta
number.40 quarenta
number.50 cinquenta
number.60 sessenta
number.70 setenta
number.80 oitenta
number.90 noventa
number.200 duzentos
number.300 trezentos
number.500 quinhentos
repeat.2 dobro duplo
repeat.3 triplo
numand e
letter.h agá
sym.at arroba aroba
sym.dot ponto pnto pontinho
sym.dash hífen traço tracinho menos
sym.underscore underline underscore anderline sublinhado
sym.plus mais
sym.slash barra
sym.colon dois_pontos
my meu minha meus minhas nosso nossa nossos nossas meu_whats
your seu sua seus suas teu tua teus tuas de_vocês seu_whats teu_whats teu_arroba seu_arroba
me me_passa me_manda me_dá me nos chama dar_me dê_me dá_me dás_me diz_me diga_me me_liga me_chama
me me_adiciona me_diz
you você vc vcs vocês te lhe pagares te_mando
you te_pagar pagar_te lhe_pagar
you te_passo te_dou te_mando te_passar dar_te passar_te te_mandar
we gente a_gente podemos poderíamos vamos bora falemos fechamos combinamos fazemos trabalhamos
they cliente* usuário* utilizador* alguém ele ela eles elas aluno* paciente* comprador* vendedor*
they funcionário* fornecedor* seguidor* visitante*
n_phone telefon* telemóvel telemóveis celular cel ddd seu_whats teu_whats meu_whats fone telef
n_phone whats_app_do número_de_telefone número_de_contato número_de_contacto por_telefone
n_phone telefonicamente
n_number número num números nro ddd prefixo código_de_área
n_email email e_mail mail emails_pessoais
n_address endereço morada localização residência
n_contact contato contatos contacto contactos
n_name nome me_chamo
n_id id ids nick usuário_do user nome_lá teu_arroba seu_arroba teu_@ seu_@
n_messenger outro_app outra_app outro_canal outro_meio
n_messenger app_de_mensagem app_de_mensagens aplicativo_de_mensagem aplicativo_de_mensagens
v_give mand* envia* envie* passa passas passar* diga* deixa informa* informe* facult* me_passa
v_give me_manda joga dar dar_me dê_me dá_me dás_me deixar mandar passe compartilh* partilh*
v_give fornec* diz_me diga_me me_diz um_oi
v_give te_passo te_dou te_mando te_passar passar_meu dar_te passar_te te_mandar
v_need preciso precisamos precisava precisaria quero queria queremos tem_como solicito
v_contact liga* ligue* chama* chame* contact* contat* fala falar* escrev* telefon* retorn* sms
v_contact chamada contacto contactos contato contatos falar falarmos chama me_liga me_chama mensagem
v_contact mande_mensagem manda_mensagem ligamos chamo ligo escrevo um_oi mando_mensagem chamem
v_contact escreva telefonicamente escreve
v_add adicion* add acha achar procur* busca entra convid* convidado me_adiciona segue encontr*
v_add adiciono coloco_você boto
v_talk convers* falar falamos falarmos bater_papo papo continu* reunião reunir chamada tratar
v_talk tratamos reunimos migrar migramos combinamos ligamos batemos_um_papo trocar_uma_ideia
v_talk conversemos vem bora continuamos
v_have tem tens usa usas usam utiliza* possui possuem tens_conta
v_deal fecha* fecho feche combin* acert* acordo pag* contrat* trabalh* cobr* fatur* fazer pix
v_deal fechamos combinamos pagares página páginas contratado contratada contrato contratante
v_deal trabalhamos transfer* deposit* pagas paga pague
v_pay pagar pagar_te te_pagar lhe_pagar transferir transferência pix depositar pagar_por pagas paga
v_pay pague pagares
v_post encomenda* pacote* correios sedex motoboy despachar entregar
v_visit visit* passa_aqui passe_aqui passar_aqui passa_lá passa_no dá_um_pulo aparece meu_ateliê
v_visit passa_amanhã no_ateliê no_estúdio na_loja nosso_escritório nossa_loja nosso_estúdio
v_visit nosso_ateliê passa_pelo passe_pelo venha vem_no passe_no
lets vamos bora vamo vambora que_tal podemos prefiro mais_fácil podíamos que_achas topa bora_lá
lets por_que_não conversemos chamem criar_um_grupo_no crio_um_grupo_no abro_um_grupo_no
lets fazer_um_grupo_no criar_um_grupo_de faço_um_grupo_no
can pode podes posso podem podemos poderia consegue dá_pra tem_como podia podias podíamos poderias
can consegues não_teria não_teriam não_podíamos não_poderíamos
please por_favor favor porfavor faz_favor gentileza à_vontade
what qual quais o_que qual_o qual_a qual_é qual_é_o qual_é_a q qual_conta_de
where onde aonde em_que em_qual pra_qual
how como de_que_forma jeito_de melhor_forma
be é são está sou
to para pra pro ao à
on no na nos nas pelo pela por em com pro por_telefone telefonicamente criar_um_grupo_no
on crio_um_grupo_no abro_um_grupo_no fazer_um_grupo_no criar_um_grupo_de faço_um_grupo_no
on no_meu_grupo_do ao_meu_grupo_do no_grupo_do
outside fora por_fora fora_da fora_do fora_daqui no_pix sem_a_plataforma sem_o_site sem_upwork
direct direto direta directo diretamente privado mbway mb_way
otherwise de_outra_forma de_outro_jeito de_outra_maneira por_outro_meio
platform plataforma site este_site esse_site workana 99freelas getninjas
here aqui por_aqui aqui_mesmo nesta_plataforma na_plataforma neste_chat
fee taxa taxas comissão comissões porcentagem percentagem
only só apenas somente exclusivamente
write_down anota anote anotem anota_aí guarda
but mas porém
no não n nunca jamais sem nem prefiro_não
rule regra* norma* política* termos proíb* permitid* permite banid* banir suspen* contra viola*
rule infring* golpe*
work página* aplicativo* app formulário* campo campos botão botões lista listas grupo* canal canais
work campanha* integra* loja emails e_mails coletar suporte posts tela logo disparo*
work modelo modelos template ícone
hired contratado contratada quando_começarmos quando_iniciarmos
order nif cnpj cpf fatura* pedido* lei decreto art encomenda_nº nota_fiscal rastreio processo artigo
order página série iva
money preço* orçamento* reais real euros dólares brl valor total custo* custa tarifa desconto
money por_hora
unit palavras páginas horas hora minutos segundos dias meses anos metros vezes unidades imagens
unit folhas
time quando janeiro fevereiro março abril maio junho julho agosto segunda_feira terça_feira
time quarta_feira quinta_feira sexta_feira segunda quarta quinta sexta sábado domingo horário
access acesso repositório quadro colaborador* convidado convidar_te convidá_lo
legal contrato confidencialidade cláusula* contratante parte_receptora acordo_de_confidencialidade
portfolio portfólio amostras
street_before rua r avenida av travessa praça alameda estrada rodovia largo calçada beco
pobox caixa_postal apartado
premises apto apartamento andar sala loja conj conjunto bloco dto esq casa bairro lote quadra qd qi
premises ql sqs sqn cj
filler sem_espaços tira depois
reverse ao_contrário invertido da_direita_para_a_esquerda de_trás_para_frente de_trás_pra_frente
common de o os as do da que um uma em com e se por mais ou já meu quando até oi eu rio_de_janeiro
common sim claro
filler primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo último finalmente
filler no_final por_fim
hundred cem cento centos
v_swap trocar trocamos troca
assemble juntos em_ordem junta_tudo primeira_letra cada_linha
pieces começa_com duas_partes
pieces primeira_metade segunda_metade outra_metade primeira_parte segunda_parte prefixo ddd
pieces termina_com termina_em o_resto o_restante
pieces começa_por
pieces três_partes
dial disca disque discar toca
sequence primeiro primeira primeiros primeiras segundo segunda último última últimos últimas termina
sequence acaba final resto segue seguintes próximos começa
sequence vem depois meio fim segue_com
there lá ali nome_lá
joins se_quiser antes que assim para pra porque pois se enquanto assim_que daí aí amanhã hoje
swap troque troca substitua substituir em_vez_de no_lugar_de significa coloque
mark.35 cerquilha jogo_da_velha sustenido
mark.42 asterisco estrela
mark.46 pontos
mark.44 vírgula
mark.45 hífen
vocative mano cara amigo amiga chefe moço moça senhor senhora gente oi olá
same mesmo mesma igual
eases mais_rápido mais_fácil mais_prático antes melhor prefiro mais_rapido mais_facil
n_pay pix mbway mb_way transferência_bancária em_dinheiro na_minha_conta minha_chave_pix picpay
n_paper arquivo anexo documento ficheiro currículo pasta capa
v_fill coloca coloque escreve escreva põe ponha anota anote bota inclui inclua
leave_out esquece esqueça esqueçam ignora ignore tira tire
n_meet tomar_um_café tomamos_um_café encontrar_pessoalmente conversar_pessoalmente ver_pessoalmente
n_meet cara_a_cara
)";

extern const Language kLanguagePt;
const Language kLanguagePt = PackedLanguage<kTable>("pt");

}  // namespace contactlint
