// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/phrases.h"

#include <iterator>

namespace pcrm::cli {
namespace {

using K = LegalKind;

// 길 stands for a street, 동 for the dong, 곳 for a place, 때 for a time of day, 수 for a number.
constexpr SampleTheme kThemes[] = {
    {u"ROAD", K::kOther, u"{길} 가로등 고장 신고",
     u"{동} {길} {곳} 앞 가로등이 {수}일째 꺼져 있습니다. {때}에는 앞이 보이지 않아 위험하니 빨리 "
     u"고쳐 주세요."},
    {u"ROAD", K::kOther, u"{곳} 앞 보도블록이 튀어나왔습니다",
     u"{길} {곳} 앞 보도블록이 깨지고 튀어나와 어르신이 넘어질 뻔했습니다. 보수해 주시기 "
     u"바랍니다."},
    {u"ROAD", K::kOther, u"{길} 포트홀 보수 요청",
     u"{길}에 지름 {수}0cm쯤 되는 포트홀이 생겨 오토바이가 미끄러졌습니다. 사고가 나기 전에 메워 "
     u"주세요."},
    {u"ROAD", K::kProposal, u"{동} 진입 도로 확장 건의",
     u"{동}으로 들어오는 도로가 좁아 {때}마다 차가 밀립니다. {길}을 넓혀 주시기를 건의합니다."},
    {u"ROAD", K::kOther, u"{길} 제설 요청",
     u"눈이 오면 {길} 비탈이 얼어 {때}에 사람들이 미끄러집니다. 제설을 서둘러 주세요."},
    {u"ROAD", K::kProposal, u"{곳} 앞 육교에 승강기를 달아 주세요",
     u"{동} {곳} 앞 육교는 계단뿐이라 유모차와 휠체어가 건너지 못합니다. 도로 위 육교에 승강기를 "
     u"달아 "
     u"주시기를 건의합니다."},
    {u"ROAD", K::kForm, u"도로점용 허가 신청",
     u"{길} {곳} 공사에 쓸 비계를 세우려고 도로점용 허가를 신청합니다. 기간은 {수}주입니다."},
    {u"TRAFFIC", K::kOther, u"{곳} 앞 불법 주정차 단속 요청",
     u"{때}마다 {곳} 앞에 불법 주정차한 차가 {수}대 넘게 늘어서서 아이들이 차도로 다닙니다. 단속해 "
     u"주세요."},
    {u"TRAFFIC", K::kProposal, u"마을버스 배차 간격을 줄여 주세요",
     u"{동} 마을버스가 {수}0분에 한 대라 출근길에 늘 늦습니다. 버스를 늘려 주시기를 건의합니다."},
    {u"TRAFFIC", K::kOther, u"{길} 네거리 신호등이 깜빡입니다",
     u"어제부터 {길} 네거리 신호등이 깜빡이기만 합니다. {때}에 특히 위험하니 점검 바랍니다."},
    {u"TRAFFIC", K::kGrievance, u"주차위반 과태료 취소 요청",
     u"짐을 내리느라 {수}분 세워 두었는데 주차위반 과태료가 나왔습니다. 부당하니 취소해 주십시오."},
    {u"TRAFFIC", K::kInquiry, u"거주자 우선 주차 신청 방법 문의",
     u"{동}으로 이사 왔습니다. 거주자 우선 주차를 어떻게 신청하는지 문의합니다."},
    {u"PARK", K::kOther, u"{곳} 놀이터 그네 고장",
     u"{동} {곳} 놀이터 그네 줄이 끊어져 아이가 다칠 뻔했습니다. 고쳐 주세요."},
    {u"PARK", K::kOther, u"{길} 가로수 가지치기 요청",
     u"{길} 가로수가 간판과 전선을 가립니다. 해마다 늦으니 이번에는 서둘러 가지치기해 주세요."},
    {u"PARK", K::kProposal, u"{동} 빈터를 쉼터로 만들어 주세요",
     u"{길} 옆 빈터에 쓰레기만 쌓입니다. 주민이 쉴 수 있는 작은 공원으로 만들어 주시기를 "
     u"제안합니다."},
    {u"ENVIRONMENT", K::kOther, u"{곳} 공사장 소음 신고",
     u"{곳} 옆 공사장이 {때}부터 작업해 소음과 먼지로 창문을 열 수 없습니다. {수}주째입니다."},
    {u"ENVIRONMENT", K::kOther, u"{길} 쓰레기 무단 투기",
     u"{길} 모퉁이에 {때}마다 누군가 쓰레기를 무단 투기합니다. 치워 주시고 감시도 부탁드립니다."},
    {u"ENVIRONMENT", K::kOther, u"재활용품을 수거하지 않습니다",
     u"{동} {길} 일대 재활용품을 {수}일째 수거하지 않아 냄새가 납니다."},
    {u"ENVIRONMENT", K::kForm, u"배출시설 설치신고",
     u"{길} 공장에 배출시설 {수}기를 설치하려고 신고합니다."},
    {u"BUILDING", K::kOther, u"옆집 옥상 불법 증축 신고",
     u"{길} {수}번지 옥상에 불법 증축한 방이 있습니다. 무게 때문에 담장에 금이 갑니다."},
    {u"BUILDING", K::kForm, u"용도변경 신청",
     u"{길} 건물 {수}층을 사무실로 용도변경하려고 신청합니다."},
    {u"BUILDING", K::kLegalInquiry, u"건축법 시행령 해석 질의",
     u"{길} 건물의 대수선이 건축법 시행령에 따른 신고 대상인지 법령 해석을 부탁드립니다."},
    {u"BUILDING", K::kOther, u"빈집 담장이 무너지려고 합니다",
     u"{동} {길} 빈집 담장이 기울어 아이들이 지나다니기 위험합니다."},
    {u"TAX", K::kInquiry, u"재산세 고지서 문의",
     u"{수}월에 집을 팔았는데 재산세 고지서가 나왔습니다. 왜 그런지 알려 주세요."},
    {u"TAX", K::kForm, u"지방세 환급 신청", u"이중으로 낸 자동차세의 환급을 신청합니다."},
    {u"HEALTH", K::kOther, u"{동} 모기 방역 요청",
     u"{길} 하천 옆에 모기가 너무 많습니다. {때}에 방역을 해 주세요."},
    {u"HEALTH", K::kOther, u"식당 음식에서 이물질이 나왔습니다",
     u"{길} 식당에서 점심을 먹다가 음식에서 이물질이 나왔습니다. 위생 점검을 부탁드립니다."},
    {u"HEALTH", K::kForm, u"식품접객업 영업신고",
     u"{길} {수}호에서 분식점을 열려고 영업신고를 합니다."},
    {u"HEALTH", K::kInquiry, u"독감 예방접종 일정 문의",
     u"어머니가 일흔이 넘으셨습니다. 독감 예방접종을 언제 어디에서 하는지 문의합니다."},
    {u"FAMILY", K::kInquiry, u"어린이집 대기 순서 문의",
     u"{동} 국공립 어린이집 대기가 {수}번인데 언제쯤 들어갈 수 있는지 문의합니다."},
    {u"FAMILY", K::kForm, u"보육시설 변경신고",
     u"어린이집 정원을 {수}명 늘리려고 변경신고를 합니다."},
    {u"WELFARE", K::kConsultation, u"기초생활 수급 자격 상담",
     u"일자리를 잃어 생활이 어렵습니다. 기초생활 수급자 자격이 되는지 상담을 받고 싶습니다."},
    {u"WELFARE", K::kForm, u"장애인 복지카드 재발급 신청",
     u"복지카드를 잃어버려 재발급을 신청합니다."},
    {u"WELFARE", K::kOther, u"{동} 경로당 난방 고장",
     u"{동} 경로당 난방이 {수}일째 고장이라 어르신들이 추위에 떱니다."},
    {u"WELFARE", K::kProposal, u"{곳} 경사로 설치 건의",
     u"{곳} 입구에 턱이 있어 휠체어가 들어갈 수 없습니다. 경사로를 설치해 주시기를 건의합니다."},
    {u"PLANNING", K::kInquiry, u"개발행위 허가 절차 문의",
     u"{동} 밭에 창고를 지으려면 개발행위 허가에 무엇을 내야 하는지 알고 싶습니다."},
    {u"HOUSING", K::kOther, u"아파트 층간소음 중재 요청",
     u"{곳} {수}층에 삽니다. {때}마다 층간소음이 심해 이웃과 다툼이 생겼습니다. 도와주세요."},
    {u"SEWER", K::kOther, u"{길} 하수구가 막혔습니다",
     u"{길} 하수구가 막혀 물이 역류합니다. 비가 오기 전에 뚫어 주세요."},
    {u"SEWER", K::kOther, u"{길} 배수로 정비 요청",
     u"비만 오면 {길} {곳} 앞이 침수됩니다. 배수로를 정비해 주세요. {수}년째 그대로입니다."},
    {u"WATER", K::kOther, u"수돗물에서 녹물이 나옵니다",
     u"{동} {길} 집인데 {때}에 수돗물을 틀면 녹물이 {수}분쯤 나옵니다."},
    {u"WATER", K::kInquiry, u"수도요금 문의",
     u"지난달보다 수도요금이 {수}배 나왔습니다. 누수인지 확인할 방법을 문의합니다."},
    {u"GENERAL", K::kGrievance, u"창구 직원이 불친절했습니다",
     u"{때}에 서류를 물었더니 창구 직원이 반말로 불친절하게 답했습니다. 사과를 바랍니다."},
    {u"SERVICE", K::kForm, u"주민등록 등본 발급 신청", u"등본 {수}통의 발급을 신청합니다."},
    {u"SERVICE", K::kInquiry, u"여권 재발급 준비물 문의",
     u"여권을 다시 만들 때 준비물이 무엇인지, 며칠 걸리는지 문의합니다."},
    {u"SERVICE", K::kForm, u"인감증명 발급 신청",
     u"부동산 계약에 쓸 인감증명 {수}통을 신청합니다."},
    {u"SPORTS", K::kInquiry, u"시민 체육관 대관 문의",
     u"{동} 배드민턴 모임입니다. {때}에 시민 체육관 대관 예약이 되는지 문의합니다."},
    {u"FARM", K::kForm, u"농지전용 협의 신청", u"{동} 밭 {수}00㎡의 농지전용 협의를 신청합니다."},
    {u"BUSINESS", K::kInquiry, u"소상공인 지원 자금 문의",
     u"{길}에서 가게를 합니다. 소상공인 지원 자금을 받을 수 있는지 문의합니다."},
    {u"CULTURE", K::kProposal, u"{동}에 작은 도서관을 지어 주세요",
     u"{동}에는 도서관이 없어 아이들이 {수}정거장을 갑니다. 작은 도서관을 지어 주세요."},
    {u"LAND", K::kGrievance, u"개별 공시지가 이의 제기",
     u"{동} 땅의 개별 공시지가가 이웃 땅의 {수}배로 잘못되어 이의를 제기합니다."},
    {u"SIGNAGE", K::kOther, u"{길} 불법 현수막 철거 요청",
     u"{길} 네거리에 불법 현수막이 {수}장 걸려 신호등이 보이지 않습니다. 떼어 주세요."},
    {u"SAFETY", K::kOther, u"{길} 그늘막 설치 요청",
     u"여름마다 {길} 횡단보도 앞이 너무 뜨겁습니다. 폭염 때 쓸 그늘막을 설치해 주세요."},
    {u"INFO", K::kProposal, u"{길} 골목 방범 CCTV 설치 건의",
     u"{길} 골목이 어두워 {때}에 다니기 무섭습니다. 방범 CCTV를 설치해 주시기를 건의합니다."},
    // What the rules cannot place: a person has to.
    {u"GENERAL", K::kOther, u"어디에 말해야 할지 모르겠습니다",
     u"{곳} 앞에서 {때}에 있었던 일을 말씀드리려고 합니다. 담당하는 분과 이야기하고 싶습니다."},
};

// The commonest first and more than once, as in life.
constexpr const char16_t* kSurnames[] = {u"김", u"김", u"김", u"김", u"이", u"이",  u"이", u"박",
                                         u"박", u"최", u"정", u"강", u"조", u"윤",  u"장", u"임",
                                         u"한", u"오", u"서", u"신", u"권", u"황",  u"안", u"송",
                                         u"류", u"홍", u"전", u"고", u"문", u"남궁"};
constexpr const char16_t* kFirst[] = {u"민", u"서", u"지", u"현", u"영", u"수", u"정", u"은",
                                      u"경", u"미", u"성", u"재", u"동", u"상", u"도", u"하",
                                      u"예", u"승", u"태", u"혜", u"순", u"명", u"기", u"유"};
constexpr const char16_t* kSecond[] = {u"준", u"연", u"우", u"희", u"숙", u"호", u"진", u"아",
                                       u"훈", u"선", u"자", u"철", u"원", u"빈", u"옥", u"환",
                                       u"주", u"식", u"린", u"혁", u"란", u"규", u"나", u"섭"};
constexpr const char16_t* kStreets[] = {u"은행나무로", u"솔샘길",   u"달맞이로",   u"물레방아길",
                                        u"느티나무로", u"복사꽃길", u"새벽시장로", u"돌담길",
                                        u"등대로",     u"한들로",   u"까치고개길", u"미루나무길",
                                        u"하늘계단길", u"두레로",   u"옹달샘길",   u"버들로"};
constexpr const char16_t* kPlaces[] = {
    u"한마음아파트", u"새싹초등학교", u"동네시장", u"주민센터", u"햇살어린이집", u"은빛경로당",
    u"나루공원",     u"버스 정류장",  u"푸른약국", u"다솜빌라", u"해오름도서관"};
constexpr const char16_t* kTimes[] = {u"이른 아침", u"출근 시간", u"점심때", u"저녁",
                                      u"밤",        u"새벽",      u"주말"};
constexpr const char16_t* kNotes[] = {u"민원인과 통화함. 오후에 다시 연락하기로 함.",
                                      u"현장 사진을 받아 붙임.",
                                      u"같은 내용의 전화가 두 번 더 있었음.",
                                      u"담당 부서에 구두로 먼저 알림.",
                                      u"회신은 문자로 받기를 원하심.",
                                      u"현장 확인 일정을 잡음."};

template <class T, size_t N>
const T& pick(Random& random, const T (&all)[N]) {
  return all[random.below(static_cast<int>(N))];
}

QString word(Random& random, const char16_t* const* all, size_t count) {
  return QString::fromUtf16(all[random.below(static_cast<int>(count))]);
}

QString filled(const char16_t* pattern, Random& random, const QString& dong) {
  QString text = QString::fromUtf16(pattern);
  // Chosen in any case, so that the sequence does not depend on the pattern.
  const QString street = word(random, kStreets, std::size(kStreets));
  const QString place = word(random, kPlaces, std::size(kPlaces));
  const QString time = word(random, kTimes, std::size(kTimes));
  const int number = 2 + random.below(7);
  text.replace(QStringLiteral("{길}"), street);
  text.replace(QStringLiteral("{동}"), dong);
  text.replace(QStringLiteral("{곳}"), place);
  text.replace(QStringLiteral("{때}"), time);
  text.replace(QStringLiteral("{수}"), QString::number(number));
  return text;
}

}  // namespace

QString sampleName(Random& random) {
  const QString surname = word(random, kSurnames, std::size(kSurnames));
  const QString first = word(random, kFirst, std::size(kFirst));
  return surname + first + word(random, kSecond, std::size(kSecond));
}

SamplePerson samplePerson(Random& random, const QString& dong) {
  SamplePerson person;
  person.name = sampleName(random);
  person.phone = QStringLiteral("010-0000-%1").arg(random.below(10'000), 4, 10, QLatin1Char('0'));
  person.address = QStringLiteral("%1 %2 %3")
                       .arg(dong, word(random, kStreets, std::size(kStreets)),
                            QString::number(1 + random.below(120)));
  return person;
}

SampleText sampleText(Random& random, const QString& dong) {
  const SampleTheme& theme = pick(random, kThemes);
  // Title and body speak of the same street, so both are filled from the same numbers.
  Random body = random;
  SampleText text{&theme, filled(theme.title, random, dong), filled(theme.body, body, dong)};
  return text;
}

QString sampleAnswer(Random& random, LegalKind kind) {
  static constexpr const char16_t* kForms[] = {
      u"신청하신 내용을 검토하여 처리하였습니다. 결과는 창구에서 받으실 수 있습니다.",
      u"서류를 확인하고 신청대로 처리하였습니다."};
  static constexpr const char16_t* kQuestions[] = {
      u"문의하신 내용은 붙임과 같습니다. 더 궁금하신 점은 담당자에게 전화 주십시오.",
      u"말씀하신 경우에는 해당됩니다. 필요한 서류와 절차를 안내해 드렸습니다."};
  static constexpr const char16_t* kProposals[] = {
      u"건의하신 내용을 내년도 사업 계획을 세울 때 함께 검토하겠습니다.",
      u"현장을 살펴본 결과 올해 안에 추진하기는 어려우나, 중기 계획에 넣어 검토하겠습니다."};
  static constexpr const char16_t* kOthers[] = {
      u"현장을 확인하고 조치를 마쳤습니다. 불편을 드려 죄송합니다.",
      u"담당자가 현장에 나가 바로 고쳤습니다. 같은 일이 있으면 다시 알려 주십시오.",
      u"점검 결과를 바탕으로 정비를 마쳤습니다. 알려 주셔서 고맙습니다."};
  switch (kind) {
    case LegalKind::kForm:
      return QString::fromUtf16(pick(random, kForms));
    case LegalKind::kInquiry:
    case LegalKind::kLegalInquiry:
    case LegalKind::kConsultation:
      return QString::fromUtf16(pick(random, kQuestions));
    case LegalKind::kProposal:
      return QString::fromUtf16(pick(random, kProposals));
    default:
      return QString::fromUtf16(pick(random, kOthers));
  }
}

QString sampleNote(Random& random) { return QString::fromUtf16(pick(random, kNotes)); }

QString sampleSupplement(Random& random, LegalKind kind) {
  static constexpr const char16_t* kPapers[] = {u"위임장과 신분증 사본", u"건물 배치도",
                                                u"임대차 계약서 사본", u"공사 구간의 도면"};
  static constexpr const char16_t* kFacts[] = {u"정확한 위치(가까운 건물이나 전봇대 번호)",
                                               u"현장 사진", u"일이 있었던 날짜와 시각"};
  return QString::fromUtf16(kind == LegalKind::kForm ? pick(random, kPapers)
                                                     : pick(random, kFacts));
}

}  // namespace pcrm::cli
