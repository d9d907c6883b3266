// Korean. Endings and particles are glued on, so entries are stems or whole polite forms, cut from
// the text by longest match: 연락처 + 를 + 알려 + 주세요. "알 수 있을까요" is a phrase.
//
// Numbers are dictated with Sino-Korean digits, 공 or 영 for 0, and 에 or 다시 between groups
// ("공일공에 사삼이일에 …"). The digits are single syllables that stand in every other word (일 is
// work and day, 이 is this), so many ordinary words are listed whole, as shields. Questions deny
// nothing: 있지 않나요; the bare negation 안 stands only with its verb.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 공 영 제로
digit.1 일
digit.2 이
digit.3 삼
digit.4 사
digit.5 오
digit.6 육 륙
digit.7 칠
digit.8 팔
digit.9 구
hundred 백
number.10 십
numand 에
repeat.2 더블
sym.at 골뱅이 골뱅 앳
sym.dot 점 닷 쩜 도트
sym.dash 하이픈 대시 빼기
sym.underscore 언더바 밑줄 언더스코어
sym.plus 플러스
sym.slash 슬래시
sym.colon 콜론
tld.com 컴 닷컴
tld.net 닷넷
my 제 내 저희 저의 제가
your 당신의 귀하의 귀사 대표님 작가님 선생님 고객님 사장님 담당자님 그쪽 님의
me 저에게 저한테 제게 저희 나한테 저희에게
you 당신 귀하 대표님 작가님 선생님 고객님 사장님 담당자님 님 그쪽 알려드릴게요 알려드릴
we 우리 서로 같이 둘이
they 고객 회원 사용자 팔로워 방문자 구독자
n_phone 내선 전화 전화번호 핸드폰 휴대폰 폰번호 휴대폰번호 전번 직통번호 사무실_번호 번호_좀 전화로 유선으로 전번_좀 폰_번호 연락처_번호 연락_가능한_번호 연락되는_번호
n_phone 통화_가능한_번호
n_number 번호 숫자 지역번호 국가번호
n_email 이메일 메일 메일주소 이메일주소 이메일_주소 메일_주소 멜주소 메일로 이메일로 이멜
n_address 주소 사무실_주소 집주소
n_contact 연락처 연락_방법 명함
n_name 이름 성함
n_id 아이디 아이디는 아이디가 닉네임 닉네임은 닉 계정
n_messenger 메신저 오픈채팅 채팅앱 단톡방
v_give 주실_수 알려 알려주세요 알려주실 알려주실_수_있나요 알_수_있을까요 보내 보내주세요 남겨 남겨주세요 적어 말씀해 좀_주세요 알려줘요 알려줘 여쭤봐도 주시겠어요
v_give 주실래요 줄래요 적어주세요 보내줘요 알려주시겠어요 알려주실래요 알려주시면 남겨주시면
v_give 알려주시면 보내주시면 남겨주시면 주시면 알려드릴게요 알려드릴
v_need 필요해요 필요합니다 부탁드려요 궁금합니다 알고_싶습니다
v_contact 연락 연락해 연락주세요 연락드릴 전화해 전화주세요 전화_주세요 통화 통화로 문자 문자로 톡 연락드리면 연락드려도 연락하면 전화드려도 전화드릴 톡주세요 톡_주세요
v_contact 카톡주세요 문자주세요 디엠 디엠주세요 쪽지
v_add 추가 추가해 친추 검색 검색하시면 초대 등록 가입 팔로우 찾아 들어오세요 오세요 와주세요 와_주세요 들어와 친구추가 친추해 추가해주세요 추가할까요 초대할게요
v_talk 넘어가시죠 얘기 얘기하 얘기해 얘기해요 이야기 대화 채팅 상담 미팅 회의 면접 넘어가 이어서 미팅해요 통화해요 대화해요 이야기해요 소통 논의 화상회의 화상미팅
v_talk 통화하시죠 미팅하시죠 넘어가요 옮겨 옮기 뵐까요 뵙죠 만나요 만날까요 봬요
v_have 쓰세요 쓰시나요 하세요 있으세요 있으신가요 사용하시나요 하시나요 있어요 있나요 있으실까요 있을까요 있으실지요 있으신지요
v_deal 계약 거래 직거래 이체 계좌이체 지급 협업 입금 송금 입금해 결제
v_post 택배 택배로 우편 발송
v_swap 교환
v_visit 방문 오세요 들르 사무실로 뵙고 직접_뵙 사무실 작업실
lets 넘어가시죠 하시죠 할까요 합시다 가시죠 어떠세요 어떨까요 얘기해요 진행할까요 미팅해요 통화해요 대화해요 이야기해요 통화하시죠 미팅하시죠 하죠 할래요 넘어가요 갈까요
lets 옮길까요 하실래요 뵐까요 뵙죠 만나요 만날까요 봬요 뵙겠습니다 단톡방 하나_만들게요 하나_팔게요
can 수_있을까요 있을까요 수_있나요 있나요 될까요 되나요 가능할까요 가능한가요 혹시 되세요 있으실까요 있으실지요 있으신지요
please 주세요 주시면 부탁 부탁드립니다 부탁드려요 좀 주실 바랍니다 오세요 와주세요 들어오세요 주시겠어요 주실래요 줄래요 연락주세요 전화주세요 전화_주세요 문자주세요 톡주세요
please 알려주시면 보내주시면 남겨주시면 주시면
what 뭐 무엇 뭔가요 어떻게_되세요 어떻게_되시나요 몇 어떤
where 어디 어디로 어디서
how 어떻게 방법
be 는 은 입니다 이에요 예요 이며 이고
on 으로 에서 통해 통해서 줌으로 전화로 메일로 이메일로 유선으로
outside 밖에서 외부에서 외부로 거치지_않고 다른_데서 말고 외부_채널 거치지_말고 통하지_않고 안_거치고
direct 직접 개인적으로 따로 수수료_없이 직거래로 수수료_빼고 현금으로 중개_없이 계좌로_바로
otherwise 다른_방법 다른_방법으로
platform 플랫폼 사이트 크몽 숨고 위시켓
here 여기 여기로 여기서 채팅창 이_채팅 여기_채팅
fee 수수료 커미션 중개수수료 이용료
only 만으로 으로만
only 만_봐요 만_봅니다 만_써요 만_확인해요
write_down 메모 저장 남깁니다 적어두세요
but 하지만 그런데 근데
no 불가 없이 없어요 않고 않습니다 하지_않 안_되 안_됩니다 마세요 못
rule 규정 규칙 정책 약관 위반 금지
work 코드 봇 챗봇 알림 기능 번역 자막 연동 운영 채널 개발 화면 편집 경험 아이콘
hired 계약_후 계약_이후 채용_후
order 사업자등록번호 우편번호 호 조 법 항 주문 주문번호 송장 송장번호
money 원 만원 견적 원입니다 예산 비용 세금 달러
unit 주 번 부 장 회 배 분 편 개 명 초 차 시간 행
time 시 년 월 내일 까지 오후 저녁 다음_주
access 저장소 협업자 권한
legal 계약서 비밀유지계약서 비밀유지
portfolio 포트폴리오 샘플
street_after 번길 산로 호로 학로 대로
premises 층 호실 번지 빌딩
filler 빼주세요 그다음
reverse 거꾸로 오른쪽에서_왼쪽 뒤에서부터
pieces 앞부분 뒷부분 앞자리 뒷자리 나머지
common 다 수 그 네 예 합니다 습니다
sequence 처음 마지막 나머지 앞자리 뒷자리 가운데
sequence 그다음 다음은 끝자리 중간
there 거기 거기서
self 저는 저도 나는
same 같은 똑같
eases 빠를 편할 나을 빨라요 편해요
n_pay 계좌 현금 계좌이체 계좌로_바로
v_pay 입금 송금
n_paper 파일 첨부 문서 이력서
v_fill 적어 써 기재
n_meet 커피_한잔하면서 직접_만나 만나서_얘기 만나서_이야기
)";

extern const Language kLanguageKo;
const Language kLanguageKo = PackedLanguage<kTable>("ko");

}  // namespace contactlint
