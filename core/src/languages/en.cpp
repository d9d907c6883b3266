// English, as a marketplace of the whole world writes it.
//
// Half of these messages come from people whose first language is another one. Indian English says
// "at the rate" for @, "mail id" and "whatsapp no"; in Manila and Lagos they ask "kindly drop",
// "avail me", "inbox me". Numbers are dictated digit by digit with "oh" for zero, "double" and
// "triple", in pairs ("forty-two"), or with round hundreds ("eight hundred").
//
// Phrases that only look like a request ("email list", "mobile app", "ip address") stand whole
// under `work` or `order`: the longest phrase wins, so that the datum as a subject stays quiet.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 zero oh o nought null zer0 zerro
digit.0 nil naught
digit.1 one on3
digit.2 two tw0
digit.3 three thr33
digit.4 four f0ur fower
digit.5 five f1ve fiv3
digit.6 six s1x
digit.7 seven s3ven
digit.8 eight e1ght
digit.9 nine n1ne niner
sound.0 owe ow ziro zerro zip sero siro
sound.1 won wan wun
sound.2 too to tu
sound.3 tree free thee thre tri
sound.4 for fore fo
sound.5 fife fiv
sound.6 sex sicks siks
sound.7 sevn seben sevin
sound.8 ate eit
sound.9 nein nin nyne nayn
number.10 ten
number.11 eleven
number.12 twelve
number.13 thirteen
number.14 fourteen
number.15 fifteen
number.16 sixteen
number.17 seventeen
number.18 eighteen
number.19 nineteen
number.20 twenty
number.30 thirty
number.40 forty fourty
number.50 fifty
number.60 sixty
number.70 seventy
number.80 eighty
number.90 ninety
hundred hundred
repeat.2 double twice dbl
repeat.3 treble triple thrice
repeat.4 quadruple
numand and
letter.a alpha
letter.b bravo bee
letter.c charlie cee
letter.d delta
letter.e echo
letter.f foxtrot
letter.g golf
letter.h hotel
letter.i india
letter.j juliet
letter.k kilo kay
letter.l lima
letter.m mike
letter.n november
letter.o oscar
letter.p papa
letter.q quebec
letter.r romeo
letter.s sierra
letter.t tango tee
letter.u uniform
letter.v victor
letter.w whiskey
letter.x xray
letter.y yankee
letter.z zulu zed
sym.at shift_2 shift_two at at_the_rate at_the_rate_of at_rate at_d_rate at_sign atsign monkey_tail
sym.at snail_sign snail aht ahtt aatt at_symbol at_mark ampersat
sym.dot dot d0t doot full_stop fullstop dott daht dawt doht dottt
sym.dash dash hyphen minus
sym.underscore underscore under_score underbar
sym.plus plus
sym.slash slash forward_slash
sym.colon colon
tld.com com c0m
tld.net net
tld.org org
tld.io io
tld.co co
my my_contact_details my_contact_info our_contact_details our_contact_info my mine our ours myself
my mah my_contact my_card my_line our_line
your your_contact_details your_contact_info your ur yr your_own yours youre yor ya_own yuor
your your_contact your_details your_line
your your_card
me me us gimme gimmie inbox_me let_me_know sendme hit_me_up dm_me text_me message_me msg_me write_me
me shoot_me look_me_up look_us_up let_me_have pm_me hmu
you you u ya yall are_you_on applicants bidders
we we us you_and_i you_and_me both_of_us
they users he she they them their his her client* customer* user* buyer* seller* visitor* student*
they patient* candidate* applicant* driver* vendor* supplier* prospect* lead leads member* person
they someone everyone people employee* company subscriber* recipient* follower*
n_phone 📱 📞 ☎ 📲
n_phone phone phone_number phone_numbers phone_no phn mobile mobile_number cell tel telephone
n_phone telephone_contact phone_contact contact_phone contact_telephone contact_mobile
n_email email_contact mail_contact contact_email contact_mail
n_phone landline fax my_digits mobile_no contact_number contact_no ph_no direct_line phone_line
n_phone office_line my_line our_line your_line
n_number number num numbe numbr digits area_code numbers line country_code dialling_code
n_number dialing_code prefix
n_email 📧 ✉ 📩 📨
n_email email e_mail emailid email_id email_address mail mail_id mailid emial inbox mailbox
n_email mail_address gmail_id email_addy e_mall swap_emails exchange_emails swap_e_mails
n_email exchange_e_mails
n_address address addr adress addres adresse addy live_location
n_contact my_contact_details my_contact_info our_contact_details our_contact_info
n_contact your_contact_details your_contact_info contacts contact_details contact_detail
n_contact contact_info contact_information business_card
n_contact calendar_link booking_link
n_contact socials contact_data means_of_contact personal_contact your_contact my_contact
n_contact your_details contact_card visiting_card my_card direct_contact private_contact
n_contact whatsapp_contact your_card
n_name name google_me google_us called go_by going_by known_as listed_as
n_id id ids handle handles username nickname user_name nick name_there tag_there
n_messenger which_social_media what_social_media which_socials what_socials which_messenger
n_messenger which_app what_app what_messenger on_which_app messaging_app chat_app
n_messenger another_app another_channel messengers messaging_apps chat_apps a_different_app
n_messenger different_app other_app other_apps
v_give send share give drop provide pass leave tell mention submit include attach post gimme sendme
v_give revert enter reply_with put state let_me_know throw slide sending sharing providing dm_me
v_give inbox_me text_me message_me shoot_me forward let_me_have pm_me
v_need need needed want wanna would_like i_d_like id_like i_d_love require looking_for ask_for
v_need can_i_have can_i_get can_we_have could_i_get could_i_have may_i_have may_i_know can_i_know
v_need may_i_get can_we_get asking_for trouble_you_for bother_you_for ask_you_for any_chance_of
v_need possible_to_get possible_to_have
v_contact call contact message msg mesg text txt ring dial write reach reach_out phone ping pm dm
v_contact dm_me text_me message_me msg_me write_me sms reply email e_mail mail get_in_touch reached
v_contact connect_with calling messaging writing catch fax hmu hit_me_up keep_in_touch get_hold_of
v_contact contacting reaching emailing phoning e_mailing
v_contact cll writ texting pick_up get_a_hold_of reachable pm_me dms
v_add add find look_for follow connect search google lookup join friend scan invite adding
v_add look_me_up look_us_up google_me google_us
v_talk talk chat speak discuss meet interview continue move jump hop switch shift proceed link_up
v_talk communicate communication conversation talking take_this take_it connect meeting video_call
v_talk videocall speaking chats briefing taking_this taking_it bring_this bring_it carry_on answer
v_talk tlk tlkng tallk cht tlak answers respond responds replies
v_have have has use using got are_you_on prefer hav had available_on is_there
v_deal deal pay work settle hire contract close transfer invoice payment payments sign_up
v_deal collaborate partner wire agree paying working paid book payroll sort_this sort_it sort_out
v_deal settle_this venmo_me paypal_me zelle_me
v_post post ship courier deliver parcel package shipping dispatch by_post by_courier by_parcel
v_post delivered
v_fill type typing list listing jot jot_down fill fill_in fill_out enter entering indicate note
v_fill insert
v_fill supply furnish specify paste rename swap replace save hide tuck sneak slip sketch spell print
v_fill write comment writing confirm
v_fill embed quote write_in pencil_in key_in jotting giving leaving dropping telling posting passing
v_fill sharing sending providing stating adding putting mentioning inputting put drop add leave
v_get get getting have having grab grabbing take taking know knowing save borrow snag catch ask
v_get asking receive obtain store keep copy ask_for asked_for asked get_hold_of use
n_meet pint coffee lunch dinner breakfast beer drink drinks tea_together cafe bar pub restaurant
n_meet brunch
n_meet in_person face_to_face in_real_life irl in_the_flesh at_my_place our_office my_office
n_meet my_studio our_studio my_place up_in_person bite
n_pay paypal pay_pal venmo zelle cashapp cash_app western_union moneygram money_gram bank_transfer
n_pay bank_account wire_transfer crypto bitcoin btc usdt usdc ethereum eth revolut payoneer skrill
n_pay upi
n_pay gpay google_pay apple_pay gcash mpesa m_pesa cash transferwise wise paytm phonepe interac
n_pay e_transfer etransfer wire iban money_order personal_cheque
n_pay personal_check binance
n_paper pdf cv resume deck attachment attached attachments header footer page pages slide letterhead
n_paper cover file document last_page first_page profile_picture profile_photo watermark screenshot
n_paper website homepage webpage webshop portal site bio profile
n_paper brief image brochure flyer portfolio sheet signature folder zip readme title_page
eases quickest handiest easier easiest faster fastest quicker better best prefer preferred rather
eases simpler comfortable
eases handier convenient smoother nicer i_prefer id_rather i_d_prefer its_easier
v_swap swap swapping exchange exchanging trade trading swap_emails exchange_emails swap_e_mails
v_swap exchange_e_mails
v_visit visit come_by come_over drop_by drop_in pick_up pickup come_to meet_at our_office my_office
v_visit my_studio our_studio our_workshop stop_by swing_by pop_in pop_into pop_by pop_round pop_over
v_visit stop_at drop_into come_down come_round come_and_see come_see look_in_on swing_round call_round
lets lets letz shall_we shall_i wanna i_prefer id_rather better_we its_easier happy_to up_for let_me
lets how_about why_dont_we why_don_t_we should_we i_d_prefer
can can could may might would will cn possible able feel_free feel_free_to any_chance_of
please please pls plz plss pleas kindly don_t_hesitate dont_hesitate don_t_forget dont_forget
what what wut wuts wots whts whats which wat wht wot what_is whatis wats which_app what_app
what which_messenger which_social_media what_social_media which_socials what_socials
what what_messenger on_which_app
where where wheres at_which on_which on_what to_what to_which under_what where_else which_app
where what_app which_messenger what_messenger on_which_app which_platform
how how hows best_way easiest_way another_way
be is are am i_m s be thats this_is its it_is here_is heres
to to into onto
on on in via over through thru at by with using
outside outside elsewhere offsite off_site off_here not_here off_the_platform off_platform
outside off_upwork leave_upwork somewhere_else another_app via_paypal my_paypal bypass_the_platform
outside bypass_upwork without_upwork outta_here through_paypal off_the_site not_on_this_site
outside not_on_here away_from_here away_from_this_site without_the_platform without_the_site
outside beyond_this_site out_of_this_chat off_this_site off_this_chat skip_upwork skip_the_platform
outside nobody_in_the_middle no_one_in_the_middle nobody_in_between no_one_in_between
outside other_than_here venmo_me paypal_me zelle_me privately in_private between_us
outside between_ourselves
direct direct directly privately in_private in_person between_us no_middleman without_fees no_fees
direct without_the_middleman without_middleman cut_the_middleman between_ourselves
direct skip_the_middleman avoid_the_fee avoid_fees avoid_the_fees skip_the_fee save_the_fee
direct save_the_fees avoid_the_platform_fee save_on_fees
platform platform upwork fiverr site marketplace this_chat this_site the_website this_platform
platform middleman middlemen
here here in_here on_here over_here right_here in_this_chat on_upwork on_this_site on_this_platform
here on_the_platform via_upwork through_upwork
fee fee fees commission commissions comission cut without_fees no_fees avoid_the_fee avoid_fees
fee avoid_the_fees skip_the_fee save_the_fee save_the_fees avoid_the_platform_fee save_on_fees
only only just solely exclusively
write_down write_down write_this write_it spell reads here_is_my note_down take_down save_my note_my
write_down write_it_down first_half second_half part_one part_two
but but however although
no arent not no never dont do_not don cannot without isnt didn_t none not_allowed cant wont doesnt
no arent instead_of rather_than
rule rule rules policy policies terms against allowed not_allowed forbid banned guideline* moderat*
rule flagged compliance
work experien* test* skill* manage* development page website integrat* api sdk automat* marketing
work form
work webhook* field content database script* scrap* parser bot application develop translat* logo*
work list import* button seo template* theme* collect* apps customer_service migrat* analytics
work campaign* data_entry crm websites csv module* group tool ad transcri* mobile_app emails app
work tools email_list contact_form design* ads bots feeds provider* feature* dashboard
work email_client email_clients email_platform email_provider email_service email_tool
work email_software phone_calls phone_model phone_models address_format number_format clip clips
work google_my_business line_of_work your_line_of_work recording* sticker* emoji* pack mobile_first
work chatbot* mockup mockups icon icons channels groups communities plugin* plug_in
hired once_the_contract once_we_start once_hired after_we_start hired
order line page build error step model case invoice order ticket* table version tracking po
order po_number tax rows vat port invoices zip column release codes booking license orders
order milestone case_no isbn iban postcode invoice_no qty score paragraph article reference serial
order ref part part_no code row certificate certificates registration membership licence permit
order patent voucher reservation confirmation transaction employee_number staff_number student_id
order lab_no batch passport barcode account_number sort_code ein ssn imei vin sku nif cuit siren
order hrb abn btw server browser terminal zip_code passbook
money price budget php cad cost usd hourly paid charge total fixed_price eur costs estimate amount
money revenue salary rs balance fee per_hour income usdt gbp profit euro* rate inr dollars money
money bucks dollar
unit page years hours day words pages week word days year files minutes months weeks hour min
unit questions month seconds users hr px ml images characters mm photos percent pcs kb m hrs kbps kg
unit cm ft gb
time when calendar clock birthday am since friday date utc monday deadline time_zone sunday june
time thursday march gmt fri september
time november pm january wednesday cet tuesday july saturday april may august october
access github access figma aws repo viewer staging login google_sheets jira testflight gitlab guest
access google_drive trello notion google_analytics collaborator* add_you_to view_access repository
access airtable credentials bitbucket board log_in
legal nda party agreement receiving_party confidentiality disclosing_party clauses notary agreements
legal non_disclosure clause
portfolio portfolio sample
street_before house_no flat_no plot_no door_no highway route
street_after street st str road rd avenue av lane drive court ct place pl square sq way close quay
street_after wharf ave blvd ln dr boulevard crescent cres highway hwy parkway pkwy row yard terrace
street_after wynd brae vennel mews parade grove gardens walk hill circle cir trail alley
pobox po_box p_o_box pobox post_box private_bag postbag gpo_box
premises room building block house floor unit suite flat apt ste bldg apartment shop plot sector
premises phase level tower estate
filler next ok and_then space remove remove_this delete removethis nospam then followed_by
filler after_that no_spam take_out take_this_out take_it_out ignore_this
pieces starts_with begins_with two_parts three_parts two_pieces first_half first_part second_part
pieces third_part second_half last_part final_part in_parts in_pieces in_halves starts_on begins_on
pieces start_with start_from begin_with opens_with other_half other_part the_rest rest rest_of_it
pieces prefix area_code dialling_code country_code ends_with ends_in ends_on end_with close_with
pieces closes_with continues_with goes_on_with finish_with finishes_with last_digits one_half
pieces half_one half_two
pieces in_bits main_part goes_like_this goes_as_follows starting_with beginning_with opens_on
pieces finish_on
pieces ends_up_with splits_into first_word second_word third_word last_word left_side right_side
pieces left_of_the_@ left_of_the_at two_halves two_words three_words
pieces front_part in_front
pieces part_a part_b part_c part_one part_two part_three
pieces go_on_with carry_on_with continue_with follow_with finishes_on
filler first second third fourth fifth sixth seventh eighth ninth tenth last lastly finally last_one
filler first_one second_one third_one next_one
dial dial dials dialling rings ringing picks_up hear_my_voice green_button green_receiver pick_up
dial read_it_as_a_phone
dial area_code dialling_code dial_code
assemble kidding
signs letter letters character characters star stars dots dashes spaces capitals caps vowels
leave_out remove delete drop without ignore skip throw take_out throw_out throw_away leave_out minus
leave_out strip omit forget
firsts first_letter first_letters first_character first_characters first_digit first_digits
firsts first_figure first_figures first_number opening_letters opening_digits initials
firsts starting_letters start_of_each beginning_of_each how_each how_every letters_that_open
firsts digits_that_open figures_that_open numbers_that_open first_letters_of
swap replace replaced replaces swap instead stands_for stand_for means mean exchange change read
swap goes
swap put use represents
mark.33 exclamation exclamation_mark
mark.35 hash hashtag hash_sign
mark.36 dollar dollar_sign
mark.37 percent percent_sign
mark.38 ampersand
mark.42 asterisk asterisks star
mark.46 dots
mark.44 comma commas
mark.59 semicolon semicolons
mark.45 dash hyphen dashes hyphens
mark.95 underscore
reverse from_the_right from_the_back back_to_front right_end in_reverse flipped flip
reverse last_digit_comes_first last_one_first read_from_behind start_at_the_end
reverse backwards mirror reverse backward reversed right_to_left from_the_end last_digit_first
common the and i is of it are that this or from be so if an work will not by what get up then but
assemble glue top_to_bottom one_below_the_other one_under_the_other downwards read_down line_by_line
common like out was just now as under too also btw lol tbh ngl imo fyi haha obviously whenever_you_want whenever_you_like
common yes yep yeah sure
assemble side_by_side put_together line_up in_a_row in_order together first_letter first_letters
assemble first_digit first_digits first_character each_line every_line each_message figures
assemble throw_out take_out leave_out puzzle puzzles riddle
sequence first second third fourth last finally lastly end ends ending ends_in ends_with ending_in
sequence ending_with finishes finish closes rest the_rest next after_that comes starts begins
sequence goes_on goes continues last_bit first_bit last_part then and_finally and_then final initial
sequence middle remaining
sequence coming followed added add tail followed_by second_bit third_bit bit after
sequence beginning start end_is
there there over_there on_there theres name_there tag_there
joins so because if once before after while until unless cuz coz bc instead afterwards
joins then so_that where i_ll ill i_will as_i as_it as_my as_we as_the instead_of n if_you_want
joins whenever if_you_like if_you_prefer
aim for to
vocative sir madam mam maam bro bruh mate buddy dude guys boss chief hey hi hello yo bhai yaar
self i i_m i'm i'll i've i'd i_will i_ll ill
same same identical
)";

extern const Language kLanguageEn;
const Language kLanguageEn = PackedLanguage<kTable>("en");

}  // namespace contactlint
