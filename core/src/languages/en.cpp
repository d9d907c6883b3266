// English, as a marketplace of the whole world writes it.
//
// Half of these messages come from people whose first language is another one. Indian English says
// "at the rate" for @, "mail id" and "whatsapp no"; in Manila and Lagos they ask "kindly drop",
// "avail me", "inbox me". Numbers are dictated digit by digit with "oh" for zero, "double" and
// "triple", in pairs ("forty-two"), or with round hundreds ("eight hundred").
//
// Phrases that only look like a request ("email list", "mobile app", "ip address") stand whole
// under `work` or `order`: the longest phrase wins, so that the datum as a subject stays quiet.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageEn;
const Language kLanguageEn = {"en", R"(
# ---- what spells an identifier
digit.0         0h aught naught nil nought null o oh z3ro zer0 zero zerro zro
digit.1         0ne on3 one
digit.2         tw0 two
digit.3         thee3 thr33 thre3 three
digit.4         f0ur fo0r four fower
digit.5         f1ve fiv3 five fyve
digit.6         s1x six
digit.7         7even s3ven sev3n seven
digit.8         3ight e1ght eight
digit.9         n1ne nin3 nine niner
sound.0         ow owe xero zeero ziro
sound.1         onne wan won wun
sound.2         tew to too tu tuu twoo
sound.3         free thee thre threee thri tree tri
sound.4         faur fo foor for fore fourr fur phore
sound.5         fife fiiive fiv fiver fyv
sound.6         sex sicks sics siks sixx sx
sound.7         seben sevan sevin sevn sevun svn
sound.8         ait aite ate ayt eght eigt eigth eit
sound.9         nain nein nien nin nyn nyne
number.10       ten
number.11       eleven elevn
number.12       twelv twelve
number.13       thirteen
number.14       forteen fourteen
number.15       fifteen fiveteen
number.16       sixteen
number.17       seventeen
number.18       eighteen eightteen
number.19       nineteen ninteen
number.20       twenty
number.21       twenty_one twentyone
number.22       twenty_two twentytwo
number.23       twenty_three twentythree
number.24       twenty_four twentyfour
number.25       twenty_five twentyfive
number.26       twenty_six twentysix
number.27       twenty_seven twentyseven
number.28       twenty_eight twentyeight
number.29       twenty_nine twentynine
number.30       thirty
number.31       thirty_one thirtyone
number.32       thirty_two thirtytwo
number.33       thirty_three thirtythree
number.34       thirty_four thirtyfour
number.35       thirty_five thirtyfive
number.36       thirty_six thirtysix
number.37       thirty_seven thirtyseven
number.38       thirty_eight thirtyeight
number.39       thirty_nine thirtynine
number.40       forty fourty
number.41       forty_one fortyone fourty_one fourtyone
number.42       forty_two fortytwo fourty_two fourtytwo
number.43       forty_three fortythree fourty_three fourtythree
number.44       forty_four fortyfour fourty_four fourtyfour
number.45       forty_five fortyfive fourty_five fourtyfive
number.46       forty_six fortysix fourty_six fourtysix
number.47       forty_seven fortyseven fourty_seven fourtyseven
number.48       forty_eight fortyeight fourty_eight fourtyeight
number.49       forty_nine fortynine fourty_nine fourtynine
number.50       fifty
number.51       fifty_one fiftyone
number.52       fifty_two fiftytwo
number.53       fifty_three fiftythree
number.54       fifty_four fiftyfour
number.55       fifty_five fiftyfive
number.56       fifty_six fiftysix
number.57       fifty_seven fiftyseven
number.58       fifty_eight fiftyeight
number.59       fifty_nine fiftynine
number.60       sixty
number.61       sixty_one sixtyone
number.62       sixty_two sixtytwo
number.63       sixty_three sixtythree
number.64       sixty_four sixtyfour
number.65       sixty_five sixtyfive
number.66       sixty_six sixtysix
number.67       sixty_seven sixtyseven
number.68       sixty_eight sixtyeight
number.69       sixty_nine sixtynine
number.70       seventy
number.71       seventy_one seventyone
number.72       seventy_two seventytwo
number.73       seventy_three seventythree
number.74       seventy_four seventyfour
number.75       seventy_five seventyfive
number.76       seventy_six seventysix
number.77       seventy_seven seventyseven
number.78       seventy_eight seventyeight
number.79       seventy_nine seventynine
number.80       eighty eigthy
number.81       eighty_one eightyone eigthy_one eigthyone
number.82       eighty_two eightytwo eigthy_two eigthytwo
number.83       eighty_three eightythree eigthy_three eigthythree
number.84       eighty_four eightyfour eigthy_four eigthyfour
number.85       eighty_five eightyfive eigthy_five eigthyfive
number.86       eighty_six eightysix eigthy_six eigthysix
number.87       eighty_seven eightyseven eigthy_seven eigthyseven
number.88       eighty_eight eightyeight eigthy_eight eigthyeight
number.89       eighty_nine eightynine eigthy_nine eigthynine
number.90       ninety ninty
number.91       ninety_one ninetyone ninty_one nintyone
number.92       ninety_two ninetytwo ninty_two nintytwo
number.93       ninety_three ninetythree ninty_three nintythree
number.94       ninety_four ninetyfour ninty_four nintyfour
number.95       ninety_five ninetyfive ninty_five nintyfive
number.96       ninety_six ninetysix ninty_six nintysix
number.97       ninety_seven ninetyseven ninty_seven nintyseven
number.98       ninety_eight ninetyeight ninty_eight nintyeight
number.99       ninety_nine ninetynine ninty_nine nintynine
hundred         hundrd hundred hundreds
repeat.2        dbl doble doubl double dubble twice twin
repeat.3        thrice treble tripel triple triplet tripple
repeat.4        quad quadruple
numand          and
letter.a        alfa alpha apple
letter.b        baker bee bravo
letter.c        cee charlie
letter.d        dee delta
letter.e        echo
letter.f        eff fox foxtrot
letter.g        gee giraffe golf
letter.h        aitch haitch hotel
letter.i        igloo india
letter.j        jay jig juliet juliett
letter.k        kay kilo kite
letter.l        ell lemon lima
letter.m        em mike
letter.n        nan nectar november
letter.o        oboe orange oscar
letter.p        papa pee
letter.q        cue quebec queen queue
letter.r        roger romeo
letter.s        ess sierra sugar
letter.t        tango tare tee
letter.u        umbrella uniform
letter.v        vee victor
letter.w        double_u double_you doubleyou dubya whiskey whisky
letter.x        ex x_ray xray
letter.y        wye yankee yoke
letter.z        zebra zed zee zulu
sym.at          a_in_a_circle a_in_circle a_with_circle ampersat arobase at at_d_rate at_mark
sym.at          at_rate at_sign at_symbol at_the_rate at_the_rate_of atrate atsign att attherate
sym.at          circled_a commercial_at strudel
sym.dot         d0t doot dot dot_sign dott full_stop fullstop period_sign
sym.dash        dash dash_sign hyphen hyphen_sign minus minus_sign
sym.underscore  low_dash low_line lowdash under_bar under_score underbar underline underscor
sym.underscore  underscore
sym.plus        plus plus_sign
sym.slash       forward_slash forwardslash fwd_slash slash
sym.colon       colon colon_sign
tld.com         c0m com comm dot_com dotcom kom
tld.net         dotnet net
tld.org         org
tld.io          io
tld.co          co
tld.info        info
tld.biz         biz
# ---- who and whose
my              mah me_own mi mine my myself our ours
your            yuor thy ur urs ya_own yer yo yor your your_own youre yours yr yur
me              avail_me dm_me drop_me_a_line drop_me_a_message drop_me_a_note drop_me_a_text gimme
me              gimmie give_me_a_bell give_me_a_buzz give_me_a_call give_me_a_ring give_me_a_shout
me              give_us_a_bell give_us_a_call give_us_a_ring hit_me_up i_can_use inbox_me lemme_have
me              let_me_have let_me_know lmk me meh message_me msg_me send_me_a_message
me              send_me_a_text sendme shoot_me_a_message shoot_me_a_text text_me us write_me
you             are_u_on are_you_on drop_you_a_line drop_you_a_message give_you_a_bell
you             give_you_a_buzz give_you_a_call give_you_a_ring r_u_on r_you_on thee u uu ya yall
you             you you_guys yourself yu
we              both_of_us me_and_you the_two_of_us us we we_both you_and_i you_and_me
they            agent agents anybody anyone applicant applicants attendee attendees borrower
they            borrowers business businesses buyer buyers caller callers candidate candidates
they            citizens client clients companies company customer customers donor donors driver
they            drivers employee employees everyone he her hers him his lead leads member members
they            my_boss my_colleague my_manager my_partner_company operator operators parent parents
they            participant participants passenger passengers patient patients people person persons
they            prospect prospects pupil pupils recipient recipients respondent respondents
they            restaurant restaurants seller sellers she shop shopper shoppers shops somebody
they            someone staff student students subscriber subscribers supplier suppliers teacher
they            teachers tenant tenants their theirs them they user users vendor vendors visitor
they            visitors
# ---- what is asked for
n_phone         burner burner_phone business_line calling_number cel cell cell_digits cell_no
n_phone         cell_num cell_number cell_phone cell_phone_number cellphone cellphone_number celly
n_phone         contact_no contact_nos contact_num contact_number contact_numbers dial_in
n_phone         direct_dial direct_line direct_number ext fax fax_no fax_number fon fone fone_number
n_phone         hand_phone handphone handphone_number helpline home_line home_number hotline hp_no
n_phone         hp_number international_number land_line landline landline_number mob mob_no
n_phone         mob_number mobile mobile_digits mobile_line mobile_no mobile_num mobile_number
n_phone         mobile_phone mobile_phone_number moblie my_digits number_to_call number_to_reach
n_phone         number_to_ring number_to_text office_line office_number personal_line
n_phone         personal_number ph_no ph_number phn phn_no phn_num phne phone phone_contact
n_phone         phone_details phone_line phone_nmbr phone_no phone_nr phone_num phone_number
n_phone         phone_numbers phonenumber private_line private_number smartphone_number switchboard
n_phone         tel tel_no tel_number telefax telefone telephon telephone telephone_no
n_phone         telephone_number telex telno toll_free toll_free_number ur_digits work_line
n_phone         work_number your_digits
n_number        area_code country_code country_prefix dial_code dialing_code dialling_code digit
n_number        digits nbr nmber nmbr nr num numba numbah numbe number numbers numbr numer numero
n_number        nunber
n_email         business_email company_email company_mail e_mail e_mail_address e_mail_id
n_email         e_mailadress e_mall eamil electronic_address electronic_mail emai email
n_email         email_account email_add email_addr email_addres email_address email_addresses
n_email         email_addy email_adres email_adress email_details email_id email_ids emailaddress
n_email         emailid emaill emal emial eml gmail_account gmail_address gmail_adress gmail_id
n_email         imail inbox inboxes mail mail_address mail_adress mail_box mail_details mail_id
n_email         mail_ids mailaddress mailbox mailboxes mailid mailing_id meil personal_email
n_email         personal_mail private_email work_email work_mail ymail
n_address       addr addres address addresss addy adress adresse business_address delivery_address
n_address       exact_address exact_location full_address google_pin home_address home_adress
n_address       house_address live_location location_pin mailing_address mailing_adress maps_pin
n_address       office_address physical_address pin_location postal_address postal_adress
n_address       registered_address residential_address shipping_address street_address
n_address       studio_address whereabouts work_address
n_contact       alternate_contact alternative_contact best_contact business_card cntct
n_contact       contact_address contact_card contact_channel contact_channels contact_data
n_contact       contact_deets contact_detail contact_details contact_dtls contact_id contact_ids
n_contact       contact_info contact_information contact_infos contact_means contact_method
n_contact       contact_particulars contact_point contacts contct coordinates_to_contact deets
n_contact       details_to_contact direct_contact direct_contacts direct_details line_of_contact
n_contact       means_of_communication means_of_contact other_contact outside_contact
n_contact       personal_contact personal_contacts personal_details personal_info private_contact
n_contact       private_contacts social_handles social_media_handles socials v_card vcard
n_contact       visiting_card
n_name          name
n_id            acc_name account_name acct_name add_code alias at_handle chat_id chat_link
n_id            friend_code gamer_tag gamertag handle handles id id_name idname ids invite_code
n_id            invite_link join_link nick nickname nicknames nicks profile_link profile_name
n_id            profile_url qr_code screen_name screenname uname user_name user_names userid usernam
n_id            username usernames usrname
n_messenger     another_app another_channel another_chat another_medium another_messenger any_app
n_messenger     any_messenger call_app calling_app chat_app chat_apps chat_platform chatting_app
n_messenger     different_app different_channel encrypted_app im_app im_client instant_messaging
n_messenger     instant_messenger instant_messengers messaging_app messaging_apps messaging_platform
n_messenger     messenger_app messenger_apps messengers on_which_app other_app other_channel
n_messenger     other_chat other_medium other_messenger outside_chat social_app social_network
n_messenger     social_networks some_app texting_app video_app what_app what_messenger
n_messenger     what_other_app which_app which_apps which_messenger your_messenger
# ---- what is done
v_give          add advise answer_with attach avail avail_me bless_me_with come_back_with disclose
v_give          dm_me drop dropping drp enclose exchange feed_me forward furnish fwd get_back_with
v_give          gimme gimmie giv give giving hand_over handover hit_me_with hook_me_up inbox_me
v_give          include indicate kindly_avail leave leaving lemme_have lend_me let_me_have
v_give          let_me_know let_us_have let_us_know lmk mention message_me msg_me offer_me pass
v_give          passing paste post provide provides providing put reply_with respond_with reveal
v_give          send sending sendme sends sent share shared sharing shere shoot shoot_me show_me shr
v_give          slide slide_me snd specify spill state submit supply supply_me swap tell text_me
v_give          throw_in throw_me toss toss_me trade write_me
v_need          any_chance_of ask_for ask_you_for asking_for can_i_ask can_i_get can_i_grab
v_need          can_i_have can_i_know can_i_please_get can_i_please_have can_i_take can_we_get
v_need          can_we_have chance_of_getting could_i_ask could_i_get could_i_have
v_need          could_i_please_have could_u_share could_we_get could_we_have do_you_mind_sharing
v_need          grab how_about i_can_get i_can_have i_could_get i_could_have i_d_like i_d_love i_get
v_need          i_ll_be_needing i_ll_need i_must_have i_will_need i_would_like i_would_need id_like
v_need          id_love id_need ill_be_needing ill_need lemme_get let_me_get like_to_have
v_need          looking_for love_to_have may_i_ask may_i_get may_i_have may_i_know may_i_please_have
v_need          may_i_take may_we_get may_we_have mind_dropping mind_giving mind_if_i_get
v_need          mind_leaving mind_passing mind_sending mind_sharing ned need needed needs
v_need          possible_to_get possible_to_have possible_to_share require requires wanna want wants
v_need          what_about wish_to_get wish_to_have wnt wondering_if would_like
v_need          would_you_mind_giving would_you_mind_sending would_you_mind_sharing
v_contact       available_at available_on be_in_touch buzz call call_up called calling calls catch
v_contact       cntct col connect_with contact contacted contacting correspond correspondence dial
v_contact       dialing dialling dials dm dm_me dms drop_a_line drop_a_message drop_a_text
v_contact       drop_me_a_line drop_me_a_message drop_me_a_note drop_me_a_text drop_you_a_line
v_contact       drop_you_a_message e_mail eamil emai email emailing emaill emal emial fax flash_me
v_contact       flashed get_hold_of get_in_contact get_in_touch get_in_touch_with getting_in_touch
v_contact       give_me_a_bell give_me_a_buzz give_me_a_call give_me_a_ring give_me_a_shout
v_contact       give_us_a_bell give_us_a_call give_us_a_ring give_you_a_bell give_you_a_buzz
v_contact       give_you_a_call give_you_a_ring hala hit hit_me_up hit_up hmu holla holler inbox_me
v_contact       keep_in_touch mail mailing mesage mesg message message_me messages messaging msg
v_contact       msg_me mssg phone phoning ping pinging pm pms reach reach_out reach_out_to reachable
v_contact       reached reaching reaching_out replies reply ring ring_up ringing rings ringup
v_contact       send_a_message send_a_text send_me_a_message send_me_a_text shoot_me_a_message
v_contact       shoot_me_a_text shout slide_into sms stay_in_touch text text_me texting texts
v_contact       touch_base txt txtme write write_me writing
v_add           add added adding adds befriend connect connect_with connecting connection_request
v_add           find finding follow following friend friend_request google googling invite join
v_add           joining look_for look_up lookup scan search search_for searching send_a_request
v_add           subscribe
v_talk          brainstorm bring_this call carry_on carry_this catch_up chat chats chatt chatting
v_talk          communicate communicating communication comunicate connect connecting continue
v_talk          continue_this continuing conversate conversation conversations converse convo discus
v_talk          discuss discussing discussion finalise finalize get_on get_on_a_call get_onto go_on
v_talk          go_over hop hop_on_a_call hop_over huddle interview interviewing interviews jump
v_talk          jump_on_a_call jump_over keep_talking meet meet_up meeting meetup migrate_this move
v_talk          move_over move_this moving negotiate pick_up_on proceed proceed_on quick_call shift
v_talk          speak speaking spoke stay_in_contact switch switch_over switching sync_up take_it
v_talk          take_this take_this_conversation talk talking talks tawk tlk transfer_this
v_talk          video_call video_chat video_conference videocall videoconference voice_call
v_talk          voice_chat yarn
v_have          active_on are_u_on are_you_on gat got had has hav have hve installed is_there
v_have          operate_on prefer preferred prefers r_u_on r_you_on reachable_on there_is use used
v_have          uses usin using
v_deal          agree agreement arrange arranging bill billing book close closing collaborate
v_deal          collaborating complete_payment complete_the_payment contract contracting cooperate
v_deal          deal dealing deals do_business do_it_direct do_it_directly finalise_payment
v_deal          handle_this hire hiring invoice invoicing make_a_deal make_the_deal paid partner pay
v_deal          paying payment payments pays process_payment send_money send_payment settle settling
v_deal          sign_directly sign_up sort_it_out sort_out sort_this_out strike_a_deal transfer
v_deal          transferring wire work working wrk
v_post          courier couriered couriers deliver delivered delivering delivers dispatch dispatched
v_post          mail_it package parcel parcels post posted posting send_a_parcel send_a_sample
v_post          send_it send_samples send_the_sample send_the_samples send_them ship shipped
v_post          shipping ships snail_mail
v_visit         collect_it_from come_around come_by come_over come_round drop_by drop_in drop_round
v_visit         dropping_by face_to_face find_us_at i_live i_live_at i_stay_at meet_at
v_visit         meet_face_to_face meet_in_person meet_me_at meet_up_at my_home my_house my_office
v_visit         my_place my_shop my_studio my_workshop our_home our_office our_place our_shop
v_visit         our_showroom our_studio our_workshop pass_by pick_it_up_from pick_up pick_up_from
v_visit         pickup pop_by pop_in pop_round reach_our_office stop_by stop_in swing_by swing_round
v_visit         visit visiting visits we_are_at
lets            better_if better_to better_we can_t_we cant_we do_you_wanna do_you_want_to easier_if
lets            easier_to fancy feel_like glad_to happy_to hop how_about how_bout how_do_you_feel
lets            i_d_prefer i_d_prefer_to i_d_rather i_d_suggest i_prefer i_prefer_to i_propose
lets            i_recommend i_suggest i_would_prefer i_would_rather id_prefer id_prefer_to id_rather
lets            id_suggest interested_in_moving it_is_better it_is_easier it_s_better it_s_easier
lets            its_better its_easier lemme let_me let_s_just let_us lets lets_just letz mind_if_i
lets            mind_if_we open_to ready_to shall_i shall_we should_we up_for wanna wanna_hop
lets            want_to we_should we_would what_about why_don_t_i why_don_t_we why_don_t_you
lets            why_dont_i why_dont_we why_dont_you why_not_we would_prefer_to would_you_be_open
lets            would_you_like_to
can             able can canu cld cn could cud feel_free feel_free_to is_it_ok is_it_okay
can             is_it_possible may might possible will would would_it_be_possible wud
please          abeg do_me_a_favor do_me_a_favour do_not_be_shy do_not_forget_to do_not_hesitate
please          do_not_hesitate_to don_t_be_shy don_t_forget don_t_forget_to don_t_hesitate
please          don_t_hesitate_to dont_be_shy dont_forget dont_forget_to dont_hesitate
please          dont_hesitate_to hope_you_dont_mind i_beg if_u_dont_mind if_you_dont_mind kindly
please          kindy kinldy never_hesitate no_hesitation pleas please pleez plese pliz pls plss plz
please          plzz without_hesitation
what            on_which_app wat wats wch what what_app what_are what_be what_is what_messenger
what            what_other_app what_was what_would whatis whatre whats whatz whch which which_app
what            which_apps which_messenger wht whts wot wots wut wuts
where           anywhere_else at_what at_which on_what on_which on_which_app somewhere_i_can to_what
where           to_which under_what under_which what_app what_messenger what_other_app wher where
where           where_do where_else where_is wheres which_app which_apps which_channel
where           which_messenger which_platform whr
how             any_way_to best_way easiest_way fastest_way how how_best how_do how_else how_to
how             how_wud howcan hows hw is_there_a_way quickest_way what_is_the_best
how             whats_the_best_way
be              am are are_at as_follows be being equals goes_like here_are here_is heres is
be              is_as_follows is_at is_following it_is its r reads that_is that_would_be thats
be              this_is would_be
to              into onto to toward unto
on              in on on_my on_your over through thru using via with by at w
outside         another_app another_channel another_medium another_place another_platform
outside         another_site avoid_fiverr avoid_the_platform avoid_upwork by_bank_transfer by_paypal
outside         bypass_the_fee bypass_the_fees bypass_the_platform bypass_upwork
outside         bypassing_the_platform cash_in_hand different_app different_channel
outside         different_platform elsewhere external_app external_channel externally in_crypto
outside         in_usdt leave_fiverr leave_here leave_the_platform leave_this_platform leave_upwork
outside         my_bank_account my_paypal not_here not_on_here off_app off_fiverr off_here
outside         off_of_here off_platform off_site off_the_app off_the_platform off_the_site
outside         off_this_site off_upwork offplatform offsite other_app other_channel other_means
outside         other_medium other_platform other_ways out_of_app out_of_fiverr out_of_here
outside         out_of_platform out_of_the_platform out_of_this out_of_upwork outside outside_fiverr
outside         outside_here outside_of outside_of_here outside_of_upwork outside_the_platform
outside         outside_the_site outside_this_platform outside_this_site outside_upwork outta_here
outside         over_paypal skip_fiverr skip_the_fee skip_the_fees skip_the_platform skip_upwork
outside         some_other_place some_where_else somewhere_else third_party_app through_payoneer
outside         through_paypal through_wise to_my_bank_account to_my_paypal via_cashapp via_payoneer
outside         via_paypal via_upi via_venmo via_wise without_fiverr without_platform
outside         without_the_platform without_upwork
direct          avoid_commission avoid_fee avoid_fees avoid_the_commission avoid_the_fee
direct          avoid_the_fees between_ourselves between_the_two_of between_us between_you_and_me
direct          commission_free cut_out_the_middleman cutting_the_middleman derectly dirctly direct
direct          directley directly dirrectly dodge_the_fee fee_free in_person in_private
direct          just_between_us man_to_man no_commission no_fees no_intermediary no_middleman
direct          no_middlemen off_the_books off_the_record on_the_side peer_to_peer_payment
direct          person_to_person personally_directly privately privatly save_commission save_fees
direct          save_on_fees save_the_commission save_the_fee save_the_fees saves_fees
direct          under_the_table without_a_middleman without_commission without_fee without_fees
direct          without_intermediaries without_intermediary without_middleman without_middlemen
direct          without_the_fees without_the_middleman without_the_middlemen
platform        99designs chat_here fiverr fivver freelancermap in_app inapp market_place
platform        marketplace onsite_chat people_per_hour peopleperhour plateform platform platfrom
platform        plattform pph site the_app_here the_chat_here the_portal the_site the_website
platform        this_app this_chat this_messenger this_place this_portal this_site this_system
platform        this_thread this_website this_window toptal up_work upw0rk upwork upwork_chat
platform        upwork_messages website_here workana
here            built_in_call built_in_calls here in_chat in_fiverr in_here in_the_app in_the_chat
here            in_the_messages in_this_app in_this_chat in_this_conversation in_this_thread
here            in_this_window in_upwork inside_chat inside_the_platform inside_upwork
here            keep_everything_here keep_it_here on_fiverr on_here on_site_call on_the_platform
here            on_this_page on_this_platform on_this_site on_upwork over_here platform_call
here            right_here stay_here this_channel through_fiverr through_the_platform through_upwork
here            upwork_call upwork_chat upwork_messages via_fiverr via_the_platform via_upwork
here            within_the_platform within_this_chat within_upwork
fee             a_cut charges_here client_fee comission commision commission commissions cut_of fee
fee             fees fiverr_fee fiverr_fees fiverr_s_cut fiverrs_cut freelancer_fee its_cut
fee             middleman_fee percentage_fee platform_fee platform_fees platform_s_cut platforms_cut
fee             service_charge service_charges service_fee service_fees site_fee the_cut their_cut
fee             transaction_fee upwork_fee upwork_fees upwork_s_cut upworks_cut
only            exclusively just merely onli only solely
write_down      combine connect_the_dots copy_down copy_it copy_this dictate dictating grab_a_pen
write_down      here_goes here_is_my here_it_goes here_it_is here_s_my here_you_go heres_my in_words
write_down      join_them jot_down jot_it_down jot_this_down memorise memorize note_down note_it
write_down      note_it_down note_my note_the_number note_this noting_down put_them_together
write_down      put_together read_as read_it_as reads remember_this save save_it save_it_as save_my
write_down      save_this scribble slowly spell spelled spelled_as spelled_out spelt spelt_out
write_down      take_down take_note take_this_down write_down write_it write_it_down write_this
write_down      write_this_down
# ---- what speaks against it
but             but however although yet_still though
no              against_sharing aint arent cannot cant couldnt did_not didnt dnt do_not does_not
no              doesnt dont hasnt havent i_m_not im_not instead_of isnt must_not mustnt nah neither
no              never no no_longer no_need no_one nobody noone nope not not_allowed not_comfortable
no              not_going_to not_share not_sharing not_willing prefer_not rather_not rather_than
no              refuse refused refuses should_not shouldnt skip_that stop_asking will_not without
no              wont wouldnt
rule            account_suspended against against_policy against_rules against_the_rules
rule            against_upwork allowed ban banned bans breach breaches code_of_conduct compliance
rule            comply fiverr_rules fiverr_tos flagged forbid forbidden forbids get_flagged
rule            gets_flagged guideline guidelines moderation moderator moderators not_allowed
rule            not_permitted not_supposed not_supposed_to permitted policies policy prohibit
rule            prohibited prohibits rule rules scam scammer scammers scams suspended suspension
rule            terms terms_and_conditions terms_of_service terms_of_use tos trust_and_safety
rule            upwork_rules upwork_terms user_agreement violate violates violating violation
rule            violations
work            ad add_on addon address_autocomplete address_bar address_book address_field
work            address_fields address_form address_lookup address_validation ads advert advertising
work            adverts alt_text analytics api api_call api_calls apis app application applications
work            appointment_setter appointment_setting apps audience automate automated
work            automated_email automated_emails automation automations backend banner banners
work            battery_cell body_text bookkeeping bot bots brochure brochures browser_extension bug
work            bugs build builder building bulk_email bulk_emails bulk_sms button buttons
work            call_button call_center call_centers call_centre call_flow call_handling call_log
work            call_logs call_recording call_recordings call_script call_scripts call_stack
work            call_to_action call_tracking call_transcripts campaign campaigns captions carousel
work            catalog catalogue cell_biology cell_color cell_colour cell_culture cell_format
work            cell_phone_case cell_range cell_value cell_values cells channel channels chat_bubble
work            chat_feature chat_function chat_gpt chat_history chat_interface chat_module
work            chat_screen chat_support chat_system chat_widget chatbot chatbots chatgpt checkout
work            checkout_page chrome_extension click_to_call clone clones cold_call cold_calling
work            cold_calls cold_email cold_emailing cold_emails cold_outreach collect collecting
work            collects commit_message communities community confirmation_email confirmation_emails
work            contact_button contact_center contact_centre contact_database contact_details_page
work            contact_export contact_field contact_fields contact_form contact_forms
work            contact_import contact_lens contact_lenses contact_list contact_lists
work            contact_management contact_page contact_pages contact_records contact_scraping
work            contact_section contact_sheet contact_us_form contact_us_page contact_us_section
work            content content_calendar course crawler creatives crm crm_export csv csvs
work            customer_care customer_service customer_support dashboard dashboards data_entry
work            data_mining database databases dataset debug design designer designing designs
work            develop developer developers development email_addresses_of email_api
work            email_automation email_automations email_banner email_blast email_blasts
work            email_builder email_campaign email_campaigns email_capture email_client
work            email_clients email_column email_copy email_copywriter email_copywriting
work            email_deliverability email_design email_designer email_designs email_domain
work            email_drip email_extractor email_field email_fields email_finder email_flow
work            email_flows email_footer email_form email_forms email_funnel email_funnels
work            email_graphics email_handling email_header email_headers email_hosting email_html
work            email_input email_integration email_layout email_list email_lists email_management
work            email_marketer email_marketing email_migration email_newsletter email_newsletters
work            email_notification email_notifications email_open_rate email_open_rates email_opt_in
work            email_optin email_outreach email_pop_up email_popup email_provider email_providers
work            email_scraper email_scraping email_security email_sending email_sequence
work            email_sequences email_series email_server email_servers email_service email_services
work            email_setup email_signature email_signatures email_strategy email_subject
work            email_subjects email_support email_system email_template email_templates
work            email_thread email_threads email_tool email_tools email_validation email_validator
work            email_verification email_warm_up email_warmup email_writer email_writing emails
work            engagement erp error error_message error_messages errors excel_cell excel_cells
work            experience experienced expertise export export_file exports extension_chrome
work            extension_for feature features field fields file_extension fix fixing flyer flyers
work            follow_up_email follow_up_emails followers form forms frontend fuel_cell
work            function_call function_calls group groups growth growth_hacking growth_team
work            help_desk helpdesk html_email html_emails hubspot icon icons implement
work            implementation import imports inbox_management inbox_placement inbox_zero integrate
work            integrated integrating integration integrations ip_address ip_addresses klaviyo
work            landing_page landing_pages lead_gen lead_generation lesson list lists live_chat logo
work            logos mac_address mail_campaign mail_client mail_merge mail_server mail_template
work            mail_templates mailchimp mailing_list mailing_lists mails manage management manager
work            managing market marketer marketing marketing_email marketing_emails mass_email
work            mass_emails message_queue messaging_feature migrate migration mobile_app
work            mobile_app_developer mobile_app_development mobile_application mobile_applications
work            mobile_apps mobile_banner mobile_browser mobile_design mobile_dev mobile_developer
work            mobile_development mobile_device mobile_devices mobile_first mobile_friendly
work            mobile_friendly_site mobile_game mobile_games mobile_layout mobile_menu
work            mobile_optimisation mobile_optimization mobile_page mobile_responsive mobile_screen
work            mobile_screens mobile_site mobile_speed mobile_traffic mobile_ui mobile_users
work            mobile_ux mobile_version mobile_view mobile_views mockup mockups moderate
work            moderated_group module modules newsletter newsletters otp_sms outreach page parser
work            phone_app phone_book phone_calls_to phone_camera phone_case phone_cases phone_column
work            phone_field phone_fields phone_format phone_icon phone_input phone_mask phone_mockup
work            phone_mockups phone_number_field phone_number_validation phone_photos phone_repair
work            phone_screen phone_shop phone_store phone_support phone_system phone_validation
work            phone_verification php_extension plug_in plugin plugins podcast posts ppc product
work            product_page promo_email promo_emails push_notification push_notifications qa
work            qr_code_generator qr_code_menu questionnaire redesign reels regex regexp
work            registration registration_form reminder_email reminder_emails reporting research
work            roll_call sales_call sales_calls sales_email sales_emails salesforce
work            scheduled_emails scrape scraped scraper scrapers scrapes scraping script scripts sdk
work            sendgrid seo set_up setup shortcode sign_up_form signup signup_form skill skills smm
work            sms_api sms_campaign sms_campaigns sms_gateway sms_marketing social_media
work            social_media_ads social_media_campaign social_media_content social_media_designs
work            social_media_graphics social_media_management social_media_manager
work            social_media_marketing social_media_post social_media_posts social_media_strategy
work            solar_cell spreadsheet spreadsheets stem_cell stem_cells sticker stickers stories
work            story subtitles support_agent support_team support_tickets survey sync table_cell
work            table_cells telemarketing telesales template templates test_email test_emails tester
work            testing text_block text_box text_color text_colour text_data text_editing
work            text_editor text_field text_fields text_file text_layer text_message_marketing
work            text_overlay text_size text_to_speech theme themes thumbnail thumbnails ticketing
work            tool tools training transactional_email transactional_emails transcribe
work            transcription translate translating translation tutorial twilio ui user_flow
work            user_interface user_onboarding user_registration username_field ux validation
work            validator video_chat_app virtual_assistant voiceover wallet_address web_address
work            web_scraping web_site webhook webhooks website websites welcome_email welcome_emails
work            widget widgets wireframe
hired           active_contract after_acceptance after_accepting after_award after_being_hired
hired           after_contract after_contract_starts after_escrow after_hire after_hiring
hired           after_kick_off after_kickoff after_onboarding after_signing after_starting
hired           after_the_award after_the_contract after_the_contract_begins after_the_contract_is
hired           after_the_contract_starts after_the_job_starts after_the_milestone after_the_offer
hired           after_the_project_starts after_we_begin after_we_have_a after_we_sign after_we_start
hired           after_you_accept after_you_hire after_you_hire_me as_soon_as_we contract_has_started
hired           contract_is_active contract_is_live contract_started day_one during_the_contract
hired           during_the_project from_day_one hired if_hired if_i_am_hired if_i_m_hired
hired           if_im_hired if_you_hire_me on_day_one once_a_contract_is once_a_contract_starts
hired           once_accepted once_awarded once_contract once_contract_is once_contract_starts
hired           once_escrow_is once_funded once_hired once_i_am_hired once_i_m_hired once_im_hired
hired           once_it_s_signed once_its_signed once_on_board once_onboard once_onboarded
hired           once_our_contract_starts once_signed once_started once_the_contract
hired           once_the_contract_begins once_the_contract_has once_the_contract_is
hired           once_the_contract_starts once_the_escrow once_the_escrow_is once_the_job_starts
hired           once_the_milestone once_the_milestone_is once_the_offer once_the_offer_is
hired           once_the_project_begins once_the_project_is once_the_project_starts
hired           once_theres_a_contract once_under_contract once_we_are_under once_we_begin
hired           once_we_get_started once_we_have_a once_we_have_started once_we_sign once_we_start
hired           once_we_ve_a once_weve_a once_you_accept once_you_are_hired once_you_award
hired           once_you_hire once_you_hire_me once_you_re_hired once_you_send_the once_youre_hired
hired           post_hire until_the_contract upon_acceptance upon_contract upon_hire upon_hiring
hired           upon_signing when_contract_starts when_hired when_the_contract_begins
hired           when_the_contract_is when_the_contract_starts when_the_job_starts
hired           when_the_project_begins when_the_project_starts when_there_is_a when_we_begin
hired           when_we_have_a when_we_start when_you_accept when_you_hire_me
order           abn acc_no accession account_id account_no account_number acct_number acn act ad_id
order           annex ansi app_id appendix apple_id article articles asin average awb bank_account
order           bank_details barcode batch bates bic bingo block_height booking build build_number
order           builds bundle_id call_number_of campaign_id card_number case case_law case_no
order           case_number cases catalog_number catalogue_number channel_id chapter chapters
order           chassis checksum cif claim claim_number clause clauses client_id cmyk cnpj code
order           codes col column columns commit company_no company_number company_registration
order           confirmation_code confirmation_number container_id coordinates count counts coupon
order           cpf credit_card customer_id cve database_id dataset_id debit_card device_id dice din
order           discount_code docket docket_number doi ean easting edition ein employee_id episode
order           episodes error error_code errorcode exercise exercises fibonacci fig figure figures
order           file_number flight frame frames gene grid gst gst_number gstin gtin gtm_id guid hash
order           hex hex_code hs_code hts http iban id_number ieee imei inv invoice invoice_id
order           invoice_no invoice_number invoices ip ip_address ip_addresses ipv4 isbn iso isrc
order           issn item item_id items job_id lat latitude layer layers layout_id licence
order           licence_number license license_number line lines listing_id lng locus longitude lot
order           lottery mac_address matter_number mean median message_id meter_number meter_reading
order           milestone milestones model model_number models nif nino nit northing number_of opus
order           order order_id order_ids order_no order_number ordernumber orders otp our_po page
order           page_id pages pan_number pantone para paragraph paragraphs part part_no part_number
order           parts patent patents permit phase phases phone_id pi pin pin_code pincode pixel_id
order           plate po_nr po_number po_ref policy_number population port ports post_code post_id
order           postal_code postcode pp pr prime primes product_id project_id promo_code promocode
order           property_id psalm pull_request purchase_order puzzle qty quantity ral rank ranked
order           ranking ratio record_id ref reference reference_no reference_number refs reg_no
order           registered_number registration_number registration_plate registry_number release
order           request_id reservation results rfc rgb routing_number row rows ruc rut sample_size
order           scene scenes schedule score scored scores season sec_no section sections seed
order           sequence serial serial_no serial_number serials session_id sha shipment siren siret
order           sku skus slide slides sort_code sprint ssn status statute step steps subnet sum
order           swift table tables tax tax_id tax_number template_id the_po ticket ticket_id
order           ticket_number tickets tin total_of track tracking tracking_code tracking_id
order           tracking_no tracking_number tracking_pixel tracks transaction_id upc upc_code
order           user_id utr uuid vat vat_id vat_no vat_number ver verification_code verse version
order           version_number versions video_id vin vol volume votes voucher wallet_address waybill
order           zip zip_code zipcode
money           ad_spend aed amount amounts arr aud baht balance bdt bid bids bitcoin bonus brl btc
money           buck bucks budget budgets cad cedi cedis cent cents charge charged charges chf clp
money           cny cop cost costing costs cpc cpm crore crores czk deposit dirham dirhams discount
money           discounts dkk dollar dollars earn earned earnings estimate estimates eth eur euro
money           euros expense expenses fee fees fixed_price flat_rate franc francs funding gbp ghs
money           grand hkd hourly hourly_rate huf idr income inr jpy kes krona krw ksh lakh lakhs
money           lira loan loss margin markup mortgage mrr mxn myr naira ngn nok nzd off_the_price
money           offer paid payout payroll pence per_hour per_month per_page per_word peso pesos
money           php_peso pkr pln pound pounds premium premiums price priced prices pricing profit
money           profits quid quotation quote quotes rand rands rate rates reais refund refunds rent
money           revenue ringgit riyal riyals rmb roas roi rs rupee rupees salaries salary sales sar
money           sek sgd shilling shillings spend spent sterling subtotal taka tariff thb tip total
money           totals try turnover uah upfront us_dollars usd usdc usdt valuation vnd wage wages
money           worth yen yuan zar
unit            acre acres amp amps articles backlinks bar bars bedrooms billion billions bits
unit            blog_posts bn bottles boxes branches bugs bytes calls_per calories cases cell_count
unit            celsius chapters character characters chars children cities clicks clients clip
unit            clips cm column columns concepts connects contacts_in copies copy countries credits
unit            cups customers day days db decade decades degree degrees downloads dozen dozens dpi
unit            dpi_print eggs emails_per employees entries entry episodes fahrenheit feet file
unit            files floors folders followers foot fps ft gallon gallons gb ghz gigabytes gr gram
unit            grams gsm hectare hectares horsepower hour hours hours_per hr hrs hundred_thousand
unit            hz image images impressions in_wide inch inches installs interviews items kb kbps
unit            kcal keywords kg kgs khz kids kilo kilobytes kilometer kilometers kilometre
unit            kilometres kilos km kmh kms kw kwh languages lb lbs leads_per lessons letters likes
unit            links liter liters litre litres locations m mb mbps megabytes megapixels meter
unit            meters metre metres mg mhz mile miles million millions milliseconds min mins minute
unit            minutes ml ml_bottle mln mm modules month months mph ms mw offices options orders
unit            ounce ounces oz page pages pair pairs pc pcs pct people percent percentage photo
unit            photos picture pictures piece pieces pixel pixels players posts_per ppi product
unit            products psi pts px questions reams record records requests review reviews revision
unit            revisions rooms rounds row rows rows_of rpm sales screen screens seats sec
unit            second_long seconds secs sections sessions set sets sheets slides spoons sq_ft sqft
unit            sqm square_feet square_meters square_metres star stars stores stories_high
unit            subscribers tablespoons tb teaspoons terabytes tests thousand thousands tickets
unit            times tokens ton tonne tonnes tons units urls users variations video videos views
unit            visitors visits volt volts watt watts week weeks wk wks word wordcount words yard
unit            yards year years yr yrs
time            aest am anniversary apr april aug august birthday born bst business_hours
time            calendar_week century cest cet date dates deadline deadlines dec december dob due
time            due_date edt ends_at era est established feb february fiscal fiscal_year founded fri
time            friday fy gmt half_past ist jan january jul july jun june launch_date march midnight
time            mon monday noon nov november o_clock oclock oct october office_hours opening_hours
time            pdt pm pst quarter quarter_past quarter_to release_date saturday schedule_for
time            semester sep sept september since starts_at sunday thu thur thurs thursday time_zone
time            timezone tue tues tuesday utc wed wednesday weds weekday weekdays weekends
time            working_hours year_founded
# ---- purposes
access          access accesses ad_account add_me_as add_me_to add_to add_you_as add_you_in
access          add_you_on add_you_to admin_access adobe_xd ads_manager airtable allowlist
access          analytics_access app_store_connect asana aws aws_console azure_devops basecamp
access          beta_tester bitbucket board boards browserstack business_manager canva_team
access          chromatic clickup cloudflare coda codesandbox colab collab_invite collaborator
access          collaborator_request collaborators confluence contributor cpanel crashlytics
access          credentials crowdin data_studio datadog dev_server doc_access docker_hub dovetail
access          drive dropbox edit_access editor_access evernote figma firebase frame_io framer ftp
access          ga4 git gitea github gitlab google_ads_account google_analytics google_doc
access          google_docs google_drive google_play_console google_search_console google_sheet
access          google_sheets grafana gtm guest guest_access guest_account guest_user heroku
access          hosting_login hugging_face iam internal_testing invision invite_me_to invite_to
access          invite_you_to jira kaggle licence_seat license_seat linear log_in login logins
access          lokalise looker looker_studio lucid lucidchart maze memoq_server merchant_center
access          metabase milanote miro monday_board monday_com mural netlify notion npm_org onedrive
access          overleaf overleaf_project penpot permission permissions phrase_tms play_console
access          plesk poeditor postman power_bi quickbooks read_access read_only readonly redmine
access          replit repo repos repositories repository sandbox search_console seat sentry sftp
access          share_it_with share_the_drive share_the_file_with share_with shared_drive sharepoint
access          sheet_access shopify_admin shopify_staff sketch_file smartling smartsheet
access          spreadsheet_access ssh staff_access staff_account staging staging_login
access          staging_server staging_site storybook supabase tableau tag_manager teamwork_project
access          test_flight test_server testflight transifex trello vercel view_access view_only
access          viewer viewers vpn webflow_editor weblate wetransfer whimsical whitelist whitelisted
access          wordpress_admin workspace_guest wp_admin wp_login wrike write_access xero youtrack
access          zeplin
legal           affidavit agreement agreements assignee assignment_agreement assignor
legal           between_the_parties by_and_between clause confidential_agreement confidentiality
legal           confidentiality_agreement consultancy_agreement contract_form contract_template
legal           copyright_assignment countersign countersigned data_processing_agreement deed
legal           disclosing_party docusign dpa engagement_letter first_party governing_law hereby
legal           herein hereinafter hereinafter_referred in_witness_whereof indemnity
legal           independent_contractor_agreement ip_assignment jurisdiction legal_address
legal           legal_document legal_documents legal_name letter_of_engagement licence_agreement
legal           license_agreement licensee licensor master_service_agreement memorandum
legal           model_release mou msa n_d_a nda ndas non_disclosure non_disclosure_agreement
legal           nondisclosure nondisclosure_agreement notarised notarized notary notices_clause
legal           parties_block party_a party_b party_block power_of_attorney
legal           principal_place_of_business receiving_parties receiving_party registered_office
legal           release_form second_party service_agreement service_contract service_of_notices
legal           signatories signatory signature signature_block signature_page sow statement_of_work
legal           the_parties undersigned waiver whereas witnesseth written_contract
portfolio       artstation behance case_studies case_study cv demo_reel dribbble gallery lookbook
portfolio       my_work my_works past_work past_works portfolio portfolios portfolo portofolio
portfolio       previous_work previous_works recent_work reel resume sample samples show_reel
portfolio       showcase showreel work_sample work_samples
# ---- addresses
street_before   county_road door_no door_number flat_no highway house_no house_number plot_no
street_before   plot_number route state_road state_route suite_no unit_no
street_after    alley av ave avenue avn blvd boulevard business_park causeway cir close court cres
street_after    crescent crossroad ct dr drive embankment esplanade expressway gardens gdns grove
street_after    high_street highway hill hwy industrial_estate lane ln marg mews nagar parade
street_after    parkway pkwy pl place plaza quay qy rd ring_road road roads sq square st str street
street_after    streets terr terrace turnpike way wharf
pobox           gpo_box locked_bag mailbag p_o_box pmb po_box pobox post_box post_office_box postbox
pobox           poste_restante private_bag private_mail_bag
premises        apartment apt aptmt arcade basement bldg blk block building chambers first_floor fl
premises        flat flats floor flr ground_floor house hse mall office_no penthouse plaza plot rm
premises        room second_floor shop_no ste suite third_floor tower towers unit villa warehouse
premises        wing
# ---- fillers
filler          after_that again all_caps all_lowercase all_one_word all_small all_together
filler          all_together_now altogether and_finally and_next and_then anti_spam antibot antispam
filler          as_one_word bro buddy capital capital_letters capitals comma cut_this dear delete
filler          delete_me delete_the_spaces delete_this deleteme deletethis er erm finally
filler          followed_by friend haha hehe hm hmm i_mean ignore ignore_spaces ignore_the_spaces
filler          ignore_this in_lower_case in_lowercase in_one_word in_small_letters join_together
filler          joined lastly lmao lol lower_case lowercase maam minus_spaces minus_the_spaces next
filler          no_bots no_dash no_dashes no_dots no_gaps no_space no_spaces no_spam nobots nospace
filler          nospaces nospam notarobot ok okay one_word pause remove remove_brackets remove_dots
filler          remove_me remove_space remove_spaces remove_the_dots remove_the_spaces
filler          remove_the_stars remove_this removeme removethis repeat sans_spaces single_word sir
filler          skip skip_this small_letters space spaces spamfree stop stuck_together take_out
filler          take_out_the_spaces take_this_out then thereafter uh uhh uhm um umm upper_case
filler          uppercase wink without_brackets without_dashes without_hyphen without_space
filler          without_spaces without_the_spaces ya_know yeah yes you_get_it you_know
reverse         back_to_front backtofront backward backwards backwords bckwards end_to_start esrever
reverse         flip_it flip_them flip_this flipped from_behind from_end_to_start from_right_to_left
reverse         from_the_end from_the_right in_reverse in_the_mirror inside_out invert inverted
reverse         last_to_first mirror mirror_image mirrored other_way_around other_way_round
reverse         read_backward read_backwards read_it_backward read_it_backwards read_reversed
reverse         reverse reverse_it reversed right_to_left rtl spelled_backwards the_other_way_around
reverse         the_other_way_round turn_around turn_it_around turned_around upside_down
reverse         written_backwards
common          a about after again against all already also always an and any as as_long_as
common          as_soon_as as_well at_all at_any_time at_first at_home at_last at_least at_most
common          at_night at_noon at_once at_present at_some_point at_that_point at_the_end
common          at_the_moment at_the_same_time at_this_point at_work back because been before being
common          best between big both but by_the_way come da day_to_day de dear des di did do does
common          done down du during each each_other el en ever every few first for for_example
common          for_instance from get gets go good got great had has he he_d he_ll hello here hey hi
common          high how how_s i i_d i_d_be i_ll i_m_a i_ve id_be if ill im im_a in_addition in_case
common          in_fact in_general in_mind in_order_to in_terms_of in_the_end in_time into it it_ll
common          its ive know la last later le let lets like long look look_forward looking_forward
common          looks low made make makes many more most much new next nice no_doubt no_matter
common          no_problem no_worries not not_a_problem not_only not_sure now of of_course often ok
common          old on_hold on_the_other_hand on_time on_top_of on_track once one_by_one one_more
common          one_of or other out over own per put regards right said same say see she she_d
common          she_ll short since small so some soon still such such_as sure take than thank thanks
common          that that_d the then there these they_d they_ll they_re they_ve think third_party
common          this those too took until up very was we_d we_ll we_re we_ve well went were what
common          when where which while who who_s whom whose why why_not with without y yes yet you_d
common          you_ll you_ve
)"};

}  // namespace contactlint
