// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/invented_complaints.h"

namespace pcrm::benchmark {

const QStringList& words() {
  static const QStringList list = QStringLiteral(
                                      "가로등 보도블록 신호등 횡단보도 버스정류장 주차장 쓰레기 "
                                      "분리수거 악취 소음 공사장 먼지 하수구 역류 "
                                      "상수도 수압 누수 놀이터 그네 공원 벤치 가로수 낙엽 제설 "
                                      "빙판 모기 방역 어린이집 경로당 도서관 "
                                      "체육관 수영장 재산세 고지서 자동차세 환급 건축허가 불법증축 "
                                      "옥상 담장 전신주 현수막 노점 포트홀 "
                                      "과속방지턱 통학로 자전거도로 하천 산책로 조명 화장실 급식 "
                                      "돌봄 보건소 예방접종 전입신고 인감증명 "
                                      "여권 민원실 대기시간 안내판 엘리베이터 경사로 점자블록")
                                      .split(u' ');
  return list;
}

std::vector<Complaint> inventComplaints(int count, quint64 seed) {
  Random random(seed);
  const auto word = [&random] { return words()[random.below(static_cast<int>(words().size()))]; };
  std::vector<Complaint> out;
  out.reserve(static_cast<size_t>(count));
  const Instant start = fromSeoul(QDate(2016, 1, 4), QTime(9, 0));
  for (int i = 0; i < count; ++i) {
    Complaint c;
    c.id = {Uuid::v7({start.ms + i}, random)};
    c.receipt_number = QStringLiteral("B-%1").arg(i, 8, 10, QLatin1Char('0'));
    c.source_number = c.receipt_number;
    c.received_at = {start.ms + qint64{i} * 5 * kMsPerMinute};
    c.channel = Channel::kInternet;
    c.title = word() + u' ' + word() + QStringLiteral(" 신고");
    for (int s = 0; s < 9; ++s) {
      c.body += word() + QStringLiteral("에서 ") + word() + QStringLiteral("까지 ") + word() +
                QStringLiteral("이 오래 고쳐지지 않습니다. ");
    }
    c.complainant_name = QStringLiteral("가상") + QChar(0xac00 + random.below(11172));
    c.complainant_phone =
        QStringLiteral("010-0000-%1").arg(random.below(10000), 4, 10, QLatin1Char('0'));
    c.state = State::kCompleted;
    c.completed_at = Instant{c.received_at.ms + 3 * kMsPerDay};
    c.handling_type = HandlingType::kSimple;
    c.legal_kind = LegalKind::kConsultation;
    c.department = QStringLiteral("ROAD");
    c.office = QStringLiteral("HQ");
    out.push_back(std::move(c));
  }
  return out;
}

}  // namespace pcrm::benchmark
