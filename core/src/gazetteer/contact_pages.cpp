// Names of contact, booking and application pages in the languages of the world's sites.
//
// To add one: a row in byte order of the name.
//
// Left out: words that are pages of another kind as often as not (`book`, `hello`, `jobs`, `join`).
#include "gazetteer/contact_pages.h"

#include "gazetteer/packed_rows.h"

namespace contactlint {

template <>
struct Packing<PageName> {
  static constexpr const char* PageName::* kTexts[] = {&PageName::name};
  static constexpr uint8_t CodeOf(const PageName& row) { return static_cast<uint8_t>(row.type); }
  static void SetCode(PageName& row, uint8_t code) { row.type = static_cast<EntityType>(code); }
};

namespace {

constexpr EntityType kForm = EntityType::kFormLink;
constexpr EntityType kMeeting = EntityType::kMeetingLink;
constexpr EntityType kApplication = EntityType::kApplicationLink;

constexpr PageName kPageNames[] = {
    {"agendar", kMeeting},
    {"agendar-llamada", kMeeting},
    {"ansok", kApplication},
    {"ansök", kApplication},
    {"aplicar", kApplication},
    {"aplikuj", kApplication},
    {"application-form", kApplication},
    {"apply", kApplication},
    {"apply-here", kApplication},
    {"apply-now", kApplication},
    {"apply-online", kApplication},
    {"basvur", kApplication},
    {"bewerben", kApplication},
    {"bewerbung", kApplication},
    {"bize-ulasin", kForm},
    {"book-a-call", kMeeting},
    {"book-a-consultation", kMeeting},
    {"book-a-demo", kMeeting},
    {"book-a-meeting", kMeeting},
    {"book-an-appointment", kMeeting},
    {"book-appointment", kMeeting},
    {"book-call", kMeeting},
    {"book-meeting", kMeeting},
    {"candidatar", kApplication},
    {"candidatura", kApplication},
    {"candidature", kApplication},
    {"contact", kForm},
    {"contact-form", kForm},
    {"contact-me", kForm},
    {"contact-us", kForm},
    {"contactame", kForm},
    {"contactanos", kForm},
    {"contactar", kForm},
    {"contactenos", kForm},
    {"contactez-nous", kForm},
    {"contactme", kForm},
    {"contacto", kForm},
    {"contactos", kForm},
    {"contacts", kForm},
    {"contactus", kForm},
    {"contato", kForm},
    {"contattaci", kForm},
    {"contatti", kForm},
    {"contáctanos", kForm},
    {"discovery-call", kMeeting},
    {"enquiry", kForm},
    {"fale-conosco", kForm},
    {"faleconosco", kForm},
    {"formulario-de-contacto", kForm},
    {"free-consultation", kMeeting},
    {"get-a-quote", kForm},
    {"get-in-touch", kForm},
    {"hablemos", kForm},
    {"hire-me", kForm},
    {"hubungi-kami", kForm},
    {"iletisim", kForm},
    {"iletişim", kForm},
    {"inquiry", kForm},
    {"invia-candidatura", kApplication},
    {"jetzt-bewerben", kApplication},
    {"job-application", kApplication},
    {"kapcsolat", kForm},
    {"kontak", kForm},
    {"kontak-kami", kForm},
    {"kontakt", kForm},
    {"kontakt-oss", kForm},
    {"kontakta-oss", kForm},
    {"kontaktformular", kForm},
    {"kontakti", kForm},
    {"kontakty", kForm},
    {"lamar", kApplication},
    {"lavora-con-noi", kApplication},
    {"lets-talk", kForm},
    {"lien-he", kForm},
    {"liên-hệ", kForm},
    {"nous-contacter", kForm},
    {"obratnaya-svyaz", kForm},
    {"ota-yhteytta", kForm},
    {"otklik", kApplication},
    {"otoiawase", kForm},
    {"postular", kApplication},
    {"postularme", kApplication},
    {"postuler", kApplication},
    {"prendre-rendez-vous", kMeeting},
    {"reach-us", kForm},
    {"request-a-callback", kForm},
    {"request-a-quote", kForm},
    {"request-quote", kForm},
    {"reservar-cita", kMeeting},
    {"say-hello", kForm},
    {"schedule-a-call", kMeeting},
    {"schedule-a-meeting", kMeeting},
    {"schedule-call", kMeeting},
    {"schedule-meeting", kMeeting},
    {"send-cv", kApplication},
    {"solliciteren", kApplication},
    {"start-a-project", kForm},
    {"submit-resume", kApplication},
    {"svyazatsya-s-nami", kForm},
    {"talk-to-us", kForm},
    {"termin-buchen", kMeeting},
    {"termin-vereinbaren", kMeeting},
    {"toiawase", kForm},
    {"trabalhe-conosco", kApplication},
    {"work-with-me", kForm},
    {"work-with-us", kApplication},
    {"write-to-us", kForm},
    {"yhteystiedot", kForm},
    {"επικοινωνία", kForm},
    {"контакт", kForm},
    {"контакти", kForm},
    {"контакты", kForm},
    {"обратная-связь", kForm},
    {"отклик", kApplication},
    {"צור-קשר", kForm},
    {"اتصل-بنا", kForm},
    {"تماس-با-ما", kForm},
    {"تواصل-معنا", kForm},
    {"संपर्क", kForm},
    {"যোগাযোগ", kForm},
    {"ติดต่อเรา", kForm},
    {"お問い合わせ", kForm},
    {"应聘", kApplication},
    {"応募", kApplication},
    {"联系我们", kForm},
    {"聯絡我們", kForm},
    {"문의하기", kForm},
    {"연락처", kForm},
    {"지원하기", kApplication},
};

}  // namespace

Rows<PageName> PageNames() { return RowsOf<kPageNames>(); }

}  // namespace contactlint
