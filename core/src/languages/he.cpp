// Hebrew.
//
// Article and prepositions are glued before a word ("במייל", "לטלפון", "המספר"), so nouns stand with
// them. Possession follows as a word of its own ("שלך"). "את" is mostly the mark of the object and is
// left out of `you`; "אל תהססו" ("do not hesitate") invites and is no refusal. Abbreviations carry
// gershayim (דוא״ל, ש״ח, ח״פ): they stand closed up and in two pieces.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageHe;
const Language kLanguageHe = {"he", R"(
digit.0 אפס
digit.1 אחד אחת ואחת
digit.2 ושתיים שניים שתי שתיים
digit.3 ושלוש שלוש שלושה
digit.4 ארבע ארבעה וארבע
digit.5 וחמש חמישה חמש
digit.6 ושש שישה שש
digit.7 ושבע שבע שבעה
digit.8 ושמונה שמונה
digit.9 ותשע תשע תשעה
number.10 עשר עשרה
number.11 אחת_עשרה
number.12 שתים_עשרה
number.13 שלוש_עשרה
number.14 ארבע_עשרה
number.15 חמש_עשרה
number.16 שש_עשרה
number.17 שבע_עשרה
number.18 שמונה_עשרה
number.19 תשע_עשרה
number.20 עשרים
number.30 שלושים
number.40 ארבעים
number.50 חמישים
number.60 שישים
number.70 שבעים
number.80 שמונים
number.90 תשעים
number.100 מאה
number.200 מאתיים
repeat.2 פעמיים
sym.at כרוכית שטרודל
sym.dot נקודה
sym.dash מקף
sym.underscore קו_תחתון
sym.plus פלוס
tld.com קום
tld.il איל
my המספר_שלי השם_שלי שלי שלנו
your הטלפון_שלך המייל_שלך המספר_שלך שלך שלכם
me אותי איתי איתנו אלי אליי לי לנו תן_לי
you אותך איתך אליך את אתה אתכם אתם לך לכם
we אנו אנחנו
they אותם הוא הלקוח* לקוח* משתמש* שלהם
n_phone בטלפון הטלפון הטלפון_שלך המספר_שלך הנייד הפלאפון טלפון* לטלפון לנייד מספר_טלפון נייד סלולרי
n_phone פלאפון תן_מספר
n_number המספר מספר תן_מספר מספרים קידומת
n_email אימייל במייל דואל האימייל המייל המייל_שלך למייל מייל*
n_address הכתובת כתובת
n_contact דרכי_התקשרות פרטי_התקשרות פרטי_קשר
n_name השם השם_שלי שם
n_id חשבון יוזר ניק שם_משתמש
n_messenger מסנג'ר
v_give כתבי כתוב להעביר להשאיר לשלוח לשתף לתת שלח* תביא* תגיד* תיתן תכתוב תן תן_לי תן_מספר תנו תני
v_give תעביר* תשאיר* תשלח* תתן
v_need אפשר_לקבל אשמח לקבל נצטרך צריך צריכה רוצה
v_contact אתקשר דבר_איתי הודעה התקשר* זמין כתבי כתוב להתקשר ליצור_איתך_קשר ליצור_קשר לכתוב לפנות סמס
v_contact צור_קשר צלצל* צרו_קשר תדבר* תכתוב תתקשר* להשיג
v_add גגל* הוסף הצטרף חפש* תגגל* תוסיף* תחפש*
v_talk לדבר להמשיך לעבור נדבר ניפגש נמשיך נסגור נעבור נקבע נתאם פגישה ראיון שיחה
v_have יש יש_לך
v_deal העברה העברה_בנקאית לסגור לעבוד לשלם נסגור נעבוד תשלום תשלם
v_post דואר שליח
v_visit בוא_למשרד קפוץ תבוא
lets בוא בואו בואי מעדיף מציע נדבר ניפגש נמשיך נסגור נעבוד נעבור נקבע עדיף נחליף נעשה
can אוכל אפשר יכול יכולה נוכל תוכל תוכלי
please בבקשה
what איזה מה
where איפה באיזה לאיזה לאן לאיזו
how איך
be הוא היא זה
on ב בתוך דרך על
outside בחוץ מחוץ מחוץ_לאתר מחוץ_לפלטפורמה
direct בינינו בלי_עמלה ישיר ישירות ללא_עמלה
platform אתר האתר הפלטפורמה לאתר פלטפורמה
here כאן פה
fee העמלה עמלה עמלת
only רק
write_down רשום תרשום תרשמי
no אין בלי במקום לא ללא
but אבל אך
rule אסור הכללים חוקי כללי תקנון
work אפליקציה בוט דיוור טופס עיצוב ערוץ קבוצה קמפיין רשימ* שדה תבנית תרגום ניסיון הניסיון
hired אחרי_החוזה אחרי_שנתחיל
order גרסה הזמנה ח"פ חוק חשבונית מעקב סעיף עוסק_מורשה קוד שגיאה תעודת
money אלף דולר מחיר מע"מ סה"כ ש"ח שח שקל תקציב
unit אחוז דקות חודשים ימים מילים עמודים שנים שעות
time בבוקר בערב בשעה היום יום מחר שעה תאריך
access גישה הזמנה_לפרויקט הרשאה הרשאת להזמין
legal הסכם הצד סודיות צד
portfolio דוגמאות עבודות
street_before רח רחוב שדרות שד דרך סמטת
pobox ת_ד תד תא_דואר
premises בניין דירה קומה כניסה משרד בית
filler להסיר ואז
reverse הפוך
common או אם את גם זה כי על עם של
hundred מאות
v_swap נחליף
sequence ראשון אחרון סוף מתחיל נגמר מסתיים השאר המשך
there שם
)"};

}  // namespace contactlint
