<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko">
<context>
    <name>main</name>
    <message>
        <source>민원데스크</source>
        <translation>PCRM Desk</translation>
    </message>
</context>
<context>
    <name>pcrm::BatchDialog</name>
    <message>
        <source>일괄 %1</source>
        <translation>%1 in bulk</translation>
    </message>
    <message numerus="yes">
        <source>일괄 %1 · %n건</source>
        <translation>
            <numerusform>%1 in bulk · %n complaint</numerusform>
            <numerusform>%1 in bulk · %n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>이미 한 답변 그대로</source>
        <translation>The answer already given</translation>
    </message>
    <message>
        <source>직접 적기</source>
        <translation>Write it yourself</translation>
    </message>
    <message>
        <source>답변 양식</source>
        <translation>Ready answer</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>비워 두면 이미 답변한 것만 완료합니다</source>
        <translation>Left empty, only complaints already answered are completed</translation>
    </message>
    <message>
        <source>모두에게 알릴 답변. %1 같은 곳은 저마다 채워집니다</source>
        <translation>The answer for all of them. Places such as %1 are filled in for each</translation>
    </message>
    <message>
        <source>채울 수 있는 곳: %1</source>
        <translation>Places that are filled in: %1</translation>
    </message>
    <message>
        <source>고른 민원</source>
        <translation>Chosen complaints</translation>
    </message>
    <message>
        <source>미리 보기</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>그만두기</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>못 함 · </source>
        <translation>Cannot · </translation>
    </message>
    <message>
        <source>고른 것을 모두 처리할 수 있습니다. 한 번에 되돌릴 수 있습니다.</source>
        <translation>All of them can be done, and taken back at once.</translation>
    </message>
    <message>
        <source>%1건은 할 수 있고 %2건은 지금 할 수 없습니다. 까닭은 그 민원을 고르면 보입니다.</source>
        <translation>%1 can be done, %2 cannot now. Choose one to see why.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1 %n complaint</numerusform>
            <numerusform>%1 %n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>처리했습니다.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>이미 한 답변으로 끝냅니다.</source>
        <translation>Completed with the answer already given.</translation>
    </message>
    <message>
        <source>%1 처리하는 중</source>
        <translation>Doing: %1</translation>
    </message>
    <message>
        <source>함 · </source>
        <translation>Done · </translation>
    </message>
    <message>
        <source>%1건을 처리했고 %2건은 못 했습니다. 까닭은 그 민원을 고르면 보입니다.</source>
        <translation>%1 done, %2 not. Choose one to see why.</translation>
    </message>
    <message>
        <source>그만두었습니다. %1건을 처리했고 %2건은 손대지 않았습니다.</source>
        <translation>Stopped. %1 done, %2 left as they were.</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pcrm::bodies</name>
    <message>
        <source>민원실무심의회</source>
        <translation>Working council</translation>
    </message>
    <message>
        <source>민원조정위원회</source>
        <translation>Mediation committee</translation>
    </message>
    <message>
        <source>예정</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>개최</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>복합민원</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>장기 미해결</source>
        <translation>Long unresolved</translation>
    </message>
    <message>
        <source>반복 민원</source>
        <translation>Repeated complaint</translation>
    </message>
    <message>
        <source>다수인관련</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>이의신청</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>담당 결정</source>
        <translation>Who is in charge</translation>
    </message>
    <message>
        <source>의결 전</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>수용</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>조건부 수용</source>
        <translation>Granted on conditions</translation>
    </message>
    <message>
        <source>불수용</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>종결 의결</source>
        <translation>May be closed</translation>
    </message>
    <message>
        <source>담당 지정</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>재심의</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>전문가</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>민원인</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>심사 중</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>인용</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>기각</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>각하</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>여러 기관에 낸 같은 민원</source>
        <translation>Copies sent to several agencies</translation>
    </message>
    <message>
        <source>병합</source>
        <translation>Joined to another</translation>
    </message>
    <message>
        <source>찾아가지 않은 처리 결과</source>
        <translation>Papers not collected</translation>
    </message>
    <message>
        <source>고도의 정치적 판단·비밀</source>
        <translation>High politics or secrets</translation>
    </message>
    <message>
        <source>수사·재판·형집행·감사 중</source>
        <translation>Investigation, trial, execution of sentence or audit</translation>
    </message>
    <message>
        <source>행정심판·소송 등 불복 절차 중</source>
        <translation>Appeal pending</translation>
    </message>
    <message>
        <source>화해·조정·중재 절차 중</source>
        <translation>Settlement or mediation pending</translation>
    </message>
    <message>
        <source>확정된 권리관계</source>
        <translation>Rights settled by decision</translation>
    </message>
    <message>
        <source>감사위원회의 결정 사항</source>
        <translation>Decided by the audit board</translation>
    </message>
    <message>
        <source>선거관리위원회 의결 사항</source>
        <translation>Decided by an election commission</translation>
    </message>
    <message>
        <source>사인 간 권리관계·사생활</source>
        <translation>Private rights or private life</translation>
    </message>
    <message>
        <source>소속 직원의 인사</source>
        <translation>Personnel acts</translation>
    </message>
    <message>
        <source>그 밖의 사유</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>연명 기록</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>5세대 이상, 5명 이상이면 다수인관련민원입니다(법 제2조제6호).</source>
        <translation>Five households and five signatories or more make a group complaint (Act art. 2(6)).</translation>
    </message>
    <message>
        <source>연명한 사람 수</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>세대 수</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>대표자 선정 요청</source>
        <translation>Ask for representatives</translation>
    </message>
    <message>
        <source>기한이 지나면 기관이 정할 수 있습니다(시행령 제8조).</source>
        <translation>After the day the agency may choose (Decree art. 8).</translation>
    </message>
    <message>
        <source>선정 기한</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>대표자 선정</source>
        <translation>Name representatives</translation>
    </message>
    <message>
        <source>3명까지입니다. 이름과 전화번호를 쉼표로 나눕니다(시행령 제8조).</source>
        <translation>Up to three; a comma parts name and telephone (Decree art. 8).</translation>
    </message>
    <message>
        <source>이름, 전화번호</source>
        <translation>Name, telephone</translation>
    </message>
    <message>
        <source>대표자 1</source>
        <translation>Representative 1</translation>
    </message>
    <message>
        <source>대표자 2</source>
        <translation>Representative 2</translation>
    </message>
    <message>
        <source>대표자 3</source>
        <translation>Representative 3</translation>
    </message>
    <message>
        <source>기한이 지나 기관이 정함</source>
        <translation>The day has passed: chosen by the agency</translation>
    </message>
    <message>
        <source>병합 접수</source>
        <translation>Receive as one</translation>
    </message>
    <message>
        <source>같은 취지의 민원인이 5명 이상이면 하나로 접수합니다(시행령 제6조제6항). 병합된 민원은 종결되고, 이 민원의 답변이 모두에게 알려집니다.</source>
        <translation>Five people or more with the same purport are received as one (Decree art. 6(6)). The joined complaints end, and everybody is told the answer to this one.</translation>
    </message>
    <message>
        <source>같은 취지의 다른 사람 민원</source>
        <translation>Complaints of the same purport by others</translation>
    </message>
    <message>
        <source>이의신청 접수</source>
        <translation>Receive objection</translation>
    </message>
    <message>
        <source>거부처분을 받은 날부터 60일 안에 받고, 10일 안에 결정합니다(법 제35조).</source>
        <translation>Received within 60 days of the refusal, decided within 10 (Act art. 35).</translation>
    </message>
    <message>
        <source>취지와 이유</source>
        <translation>What and why</translation>
    </message>
    <message>
        <source>이의신청 연장</source>
        <translation>Lengthen objection</translation>
    </message>
    <message>
        <source>한 번, 10일을 연장합니다(법 제35조제2항).</source>
        <translation>Once, by 10 days (Act art. 35(2)).</translation>
    </message>
    <message>
        <source>사유</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>이의신청 결정</source>
        <translation>Decide objection</translation>
    </message>
    <message>
        <source>결정</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>불복 절차 안내</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>인용이 아니면 행정심판·행정소송의 기한과 곳</source>
        <translation>Unless upheld: until when and where to appeal</translation>
    </message>
    <message>
        <source>회의</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>회의 안건으로</source>
        <translation>Put on an agenda</translation>
    </message>
    <message>
        <source>복합민원은 실무심의회(법 제32조), 장기·반복·다수인·이의신청은 조정위원회(법 제34조)에서 봅니다.</source>
        <translation>The working council sees compound complaints (Act art. 32); the mediation committee long, repeated and group ones and objections (Act art. 34).</translation>
    </message>
    <message>
        <source>상정 사유</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>모은 의견</source>
        <translation>Opinions gathered</translation>
    </message>
    <message>
        <source>후견인</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>경험 있는 직원</source>
        <translation>An experienced official</translation>
    </message>
    <message>
        <source>후견인 지정</source>
        <translation>Assign guardian</translation>
    </message>
    <message>
        <source>민원인을 처음부터 끝까지 돕는 직원입니다(법 제33조).</source>
        <translation>An official who helps the complainant from beginning to end (Act art. 33).</translation>
    </message>
    <message>
        <source>도울 것</source>
        <translation>What to help with</translation>
    </message>
    <message>
        <source>근거</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>종결</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>반복 민원은 같은 내용을 3번 이상 내고 2번 이상 답을 받은 것만, 다수인관련이면 조정위원회 의결 뒤에 종결합니다(법 제23조, 시행령 제26조).</source>
        <translation>As repeated only what came three times or more and was answered twice or more; of a group only after the committee decided (Act art. 23, Decree art. 26).</translation>
    </message>
    <message>
        <source>민원인에게 알린 대로</source>
        <translation>As the complainant was told</translation>
    </message>
    <message>
        <source>다른 기관이 답한 횟수 (여러 기관에 냈을 때)</source>
        <translation>Answers by other agencies (for copies)</translation>
    </message>
    <message>
        <source>교부 예정일 (찾아가지 않았을 때)</source>
        <translation>Planned for collection (if not collected)</translation>
    </message>
    <message>
        <source>민원인에게 사유를 알렸습니다</source>
        <translation>The complainant was told the reason</translation>
    </message>
    <message>
        <source>같은 사람의 앞선 민원: 이번까지 %1번, 답변 %2번</source>
        <translation>Earlier ones of the same person: %1 with this, %2 answered</translation>
    </message>
    <message>
        <source>감사 부서로</source>
        <translation>To audit</translation>
    </message>
    <message>
        <source>같은 고충민원이 다시 오면 감사 부서가 먼저 봅니다(시행령 제17조제2항).</source>
        <translation>The same grievance again is looked at by the audit department first (Decree art. 17(2)).</translation>
    </message>
    <message>
        <source>부서가 낸 의견이면</source>
        <translation>If it is a department's</translation>
    </message>
    <message>
        <source>회의 의견 적기</source>
        <translation>Record opinion</translation>
    </message>
    <message>
        <source>누구의 의견입니까</source>
        <translation>Whose opinion</translation>
    </message>
    <message>
        <source>사람</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>전문가나 참석한 민원인의 이름</source>
        <translation>Name of the expert, or of the complainant who attended</translation>
    </message>
    <message>
        <source>의견</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>서면으로 냄</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>의결</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>의결 적기</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>의결 내용</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>시행령 제17조</source>
        <translation>Decree art. 17</translation>
    </message>
    <message>
        <source>법 제2조</source>
        <translation>Act art. 2</translation>
    </message>
    <message>
        <source>시행령 제6조</source>
        <translation>Decree art. 6</translation>
    </message>
    <message>
        <source>시행령 제8조</source>
        <translation>Decree art. 8</translation>
    </message>
    <message>
        <source>법 제33조</source>
        <translation>Act art. 33</translation>
    </message>
    <message>
        <source>법 제35조</source>
        <translation>Act art. 35</translation>
    </message>
    <message>
        <source>법 제32조</source>
        <translation>Act art. 32</translation>
    </message>
</context>
<context>
    <name>pcrm::BodiesPanel</name>
    <message numerus="yes">
        <source>%n일 늦음</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘까지</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%n일 남음</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>사람과 절차</source>
        <translation>People and procedures</translation>
    </message>
    <message>
        <source>같은 고충민원에 이미 답했습니다(%1). 감사 부서가 먼저 봅니다(시행령 제17조제2항).</source>
        <translation>The same grievance was answered already (%1). The audit department looks at it first (Decree art. 17(2)).</translation>
    </message>
    <message>
        <source>감사 부서로</source>
        <translation>To audit</translation>
    </message>
    <message>
        <source>앞선 민원 %1</source>
        <translation>Earlier: %1</translation>
    </message>
    <message numerus="yes">
        <source>다른 기관의 답변 %n번</source>
        <translation>
            <numerusform>%n answer by another agency</numerusform>
            <numerusform>%n answers by other agencies</numerusform>
        </translation>
    </message>
    <message>
        <source>조정위원회 의결</source>
        <translation>Decided by the committee</translation>
    </message>
    <message>
        <source>사유를 알림</source>
        <translation>Reason told</translation>
    </message>
    <message>
        <source>종결 근거</source>
        <translation>Ground</translation>
    </message>
    <message numerus="yes">
        <source>연명 %n명</source>
        <translation>
            <numerusform>%n signatory</numerusform>
            <numerusform>%n signatories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n세대</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>대표자 선정 기한 %1(시행령 제8조)</source>
        <translation>Representatives to be named by %1 (Decree art. 8)</translation>
    </message>
    <message>
        <source>다수인관련</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>연명</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>대표자</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>기한이 지나 기관이 정함(시행령 제8조)</source>
        <translation>Chosen by the agency after the day (Decree art. 8)</translation>
    </message>
    <message>
        <source>후견인</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>법 제33조</source>
        <translation>Act art. 33</translation>
    </message>
    <message>
        <source>대표 민원 · 이 민원은 여기에 병합되었습니다</source>
        <translation>Main complaint: this one was joined to it</translation>
    </message>
    <message>
        <source>병합</source>
        <translation>Joined</translation>
    </message>
    <message numerus="yes">
        <source>함께 접수한 민원 %n건</source>
        <translation>
            <numerusform>%n complaint received with it</numerusform>
            <numerusform>%n complaints received with it</numerusform>
        </translation>
    </message>
    <message>
        <source>이 민원의 답변이 모두에게 알려집니다(시행령 제6조제6항)</source>
        <translation>Everybody is told its answer (Decree art. 6(6))</translation>
    </message>
    <message>
        <source>법 제35조</source>
        <translation>Act art. 35</translation>
    </message>
    <message>
        <source>접수 %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>%1까지 결정</source>
        <translation>To be decided by %1</translation>
    </message>
    <message>
        <source>10일 연장: %1</source>
        <translation>10 days more: %1</translation>
    </message>
    <message>
        <source>이의신청: %1</source>
        <translation>Objection: %1</translation>
    </message>
    <message>
        <source> (서면)</source>
        <translation> (in writing)</translation>
    </message>
</context>
<context>
    <name>pcrm::Chip</name>
    <message>
        <source>Delete 키로 조건을 지웁니다</source>
        <translation>The Delete key removes this filter</translation>
    </message>
</context>
<context>
    <name>pcrm::CityTimeDialog</name>
    <message>
        <source>달력과 기한</source>
        <translation>Calendar and deadlines</translation>
    </message>
    <message>
        <source>공휴일(&amp;H)</source>
        <translation>&amp;Holidays</translation>
    </message>
    <message>
        <source>근무시간(&amp;W)</source>
        <translation>&amp;Working hours</translation>
    </message>
    <message>
        <source>목표와 미리 알림(&amp;G)</source>
        <translation>Tar&amp;gets and warnings</translation>
    </message>
    <message>
        <source>바꾸면 모든 PC에 전해집니다. 처리기한이 움직이는 민원은 오늘 화면에 알려 줍니다.</source>
        <translation>Changes reach every PC. Complaints whose due date moves are told under Today.</translation>
    </message>
    <message>
        <source>관리자만 바꿀 수 있습니다. 목표와 미리 알림은 팀장도 자기 부서 것을 바꿉니다.</source>
        <translation>Only an administrator can change this. Team leads set targets and warnings of their own department.</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>연도</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>날짜</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>요일</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>근거</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>공휴일</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>관보나 공고 번호</source>
        <translation>Number of the gazette or notice</translation>
    </message>
    <message>
        <source>공휴일 알리기</source>
        <translation>Declare a holiday</translation>
    </message>
    <message>
        <source>고른 날 취소</source>
        <translation>Take back the chosen day</translation>
    </message>
    <message>
        <source>%1을(를) 공휴일로 알렸습니다.</source>
        <translation>%1 has been declared a holiday.</translation>
    </message>
    <message>
        <source>취소할 날을 목록에서 고르세요.</source>
        <translation>Choose the day to take back in the list.</translation>
    </message>
    <message>
        <source>%1은(는) 이제 공휴일이 아닙니다.</source>
        <translation>%1 is no holiday any more.</translation>
    </message>
    <message>
        <source>기관</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>여는 때</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>점심</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>닫는 때</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>근무시간</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>근무시간 정하기</source>
        <translation>Set the hours</translation>
    </message>
    <message>
        <source>%1의 근무시간을 정했습니다.</source>
        <translation>The hours of %1 have been set.</translation>
    </message>
    <message>
        <source>점심 시작</source>
        <translation>Lunch from</translation>
    </message>
    <message>
        <source>점심 끝</source>
        <translation>Lunch until</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>법정 구분</source>
        <translation>Legal kind</translation>
    </message>
    <message>
        <source>목표 기간</source>
        <translation>Target period</translation>
    </message>
    <message>
        <source>미리 알림</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>목표와 미리 알림</source>
        <translation>Targets and warnings</translation>
    </message>
    <message>
        <source>모든 구분</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>3d, 8h처럼. 비우면 정하지 않음</source>
        <translation>Such as 3d or 8h. Empty: not set</translation>
    </message>
    <message>
        <source>근무일 전</source>
        <translation> working days before</translation>
    </message>
    <message>
        <source>목표 정하기</source>
        <translation>Set the target</translation>
    </message>
    <message>
        <source>알림 정하기</source>
        <translation>Set the warning</translation>
    </message>
    <message>
        <source>목표 기간을 정했습니다.</source>
        <translation>The target period has been set.</translation>
    </message>
    <message>
        <source>미리 알림을 정했습니다.</source>
        <translation>The warning has been set.</translation>
    </message>
    <message>
        <source>모든 부서</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>법령</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>여기서 알림</source>
        <translation>Declared here</translation>
    </message>
    <message>
        <source>%1근무일 전</source>
        <translation>%1 working days before</translation>
    </message>
    <message>
        <source>법정 기간의 절반</source>
        <translation>Half of the statutory period</translation>
    </message>
    <message>
        <source>응대 시간(&amp;C)</source>
        <translation>&amp;Contacts</translation>
    </message>
</context>
<context>
    <name>pcrm::ComingPage</name>
    <message>
        <source>통화</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>고객</source>
        <translation>People</translation>
    </message>
    <message>
        <source>과제</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>보고</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>캐치콜·해피콜·진행 안내 전화를 한 화면에서 걸고 적는 곳입니다.</source>
        <translation>Here catch calls, happy calls and progress calls will be made and written down on one screen.</translation>
    </message>
    <message>
        <source>한 사람의 민원과 통화, 동의와 약속을 한 장의 고객카드로 보는 곳입니다.</source>
        <translation>Here a person’s complaints, calls, consents and promises will be seen on one card.</translation>
    </message>
    <message>
        <source>여러 민원을 묶어 장기과제·주기과제로 챙기는 곳입니다.</source>
        <translation>Here complaints that belong together will be followed as long-term or recurring tasks.</translation>
    </message>
    <message>
        <source>건수와 사람 수, 처리 기간, 만족도를 표와 그림으로 보는 곳입니다.</source>
        <translation>Here numbers of cases and people, handling times and satisfaction will be seen as tables and charts.</translation>
    </message>
    <message>
        <source>아직 준비하고 있습니다. 지금은 오늘, 접수, 민원 화면을 쓰십시오.</source>
        <translation>It is being prepared. For now, use the screens Today, Receive and Complaints.</translation>
    </message>
</context>
<context>
    <name>pcrm::ComplaintDetail</name>
    <message>
        <source>부서 목표 %1</source>
        <translation>Department target %1</translation>
    </message>
    <message>
        <source>절차</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>법이 정한 절차 (Alt+P)</source>
        <translation>Procedures of the law (Alt+P)</translation>
    </message>
    <message>
        <source>고른 민원이 여기에 보입니다.</source>
        <translation>The complaint you choose is shown here.</translation>
    </message>
    <message>
        <source>목록에서 민원을 고르십시오. Alt+J와 Alt+K로 다음과 앞으로 갑니다.</source>
        <translation>Choose a complaint in the list. Alt+J and Alt+K go to the next and the one before.</translation>
    </message>
    <message numerus="yes">
        <source>연장 %n번</source>
        <translation>
            <numerusform>Extended once (%n)</numerusform>
            <numerusform>Extended %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>임시 번호</source>
        <translation>Provisional number</translation>
    </message>
    <message>
        <source>담당 %1</source>
        <translation>With %1</translation>
    </message>
    <message>
        <source>정해지지 않음</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>적힌 내용이 없습니다.</source>
        <translation>No text was written.</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>처리 기한 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>처리 기한이 정해지지 않았습니다. 분류하면 정해집니다.</source>
        <translation>No due date is set. Classifying sets it.</translation>
    </message>
    <message>
        <source>왜 이 날짜입니까?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>기한을 넘겼습니다</source>
        <translation>The due date has passed</translation>
    </message>
    <message>
        <source>기한 안에 끝났습니다</source>
        <translation>Ended within the period</translation>
    </message>
    <message>
        <source>처리 기간의 %1%가 지났습니다</source>
        <translation>%1% of the period has passed</translation>
    </message>
    <message>
        <source>경과</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>같은 민원인의 다른 민원</source>
        <translation>Other complaints of this person</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>모두 보기</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>비슷한 민원</source>
        <translation>Similar complaints</translation>
    </message>
    <message numerus="yes">
        <source>같은 일을 말한 사람 %n명</source>
        <translation>
            <numerusform>%n person with the same matter</numerusform>
            <numerusform>%n people with the same matter</numerusform>
        </translation>
    </message>
    <message>
        <source>같은 내용으로 보이는 다른 민원이 없습니다.</source>
        <translation>No other complaint seems to be about the same matter.</translation>
    </message>
    <message>
        <source>같은 사람이 이번까지 %1번 냈고 %2번 답했습니다. 반복 민원의 횟수 요건(법 제23조)을 채웁니다. 종결은 사람이 판단합니다.</source>
        <translation>The same person has submitted this %1 times, this one included, and was answered %2 times. The counts for a repeated complaint (Act art. 23) are met. Whether to close it is for a person to decide.</translation>
    </message>
    <message>
        <source>같은 사람</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>다른 사람</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>답변함</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>아직 답하지 않음</source>
        <translation>Not yet answered</translation>
    </message>
    <message>
        <source>답변 없이 끝남</source>
        <translation>Ended without an answer</translation>
    </message>
    <message>
        <source>답변: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>과제로</source>
        <translation>Make a task</translation>
    </message>
    <message>
        <source>과제로 만들거나 과제에 묶기 (Alt+G)</source>
        <translation>Make a task of it or add it to one (Alt+G)</translation>
    </message>
    <message>
        <source>이 분께 도움이 되는 것 (법 제11조)</source>
        <translation>What helps this person (Act art. 11)</translation>
    </message>
</context>
<context>
    <name>pcrm::ComplaintExport</name>
    <message>
        <source>‘%1’에 쓸 수 없습니다. 다른 곳을 고르십시오.</source>
        <translation>“%1” cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>다 쓰지 못했습니다. 디스크에 빈 곳이 있는지 확인하십시오.</source>
        <translation>Not everything could be written. Check whether the disk has room.</translation>
    </message>
    <message>
        <source>‘%1’에 쓸 수 없습니다. 다른 프로그램이 열고 있으면 닫으십시오.</source>
        <translation>“%1” cannot be written. Close it if another program has it open.</translation>
    </message>
</context>
<context>
    <name>pcrm::ComplaintModel</name>
    <message>
        <source>%1 (임시 번호)</source>
        <translation>%1 (provisional number)</translation>
    </message>
    <message>
        <source>누르면 기한이 이른 순으로 봅니다</source>
        <translation>Press to order by due date</translation>
    </message>
    <message>
        <source>누르면 접수 순으로 봅니다. 다시 누르면 거꾸로</source>
        <translation>Press to order by reception; again for the reverse</translation>
    </message>
    <message>
        <source>기한</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>접수번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>민원인</source>
        <translation>From</translation>
    </message>
    <message>
        <source>유형</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>담당</source>
        <translation>With</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pcrm::ComplaintsPage</name>
    <message>
        <source>민원</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>다음 · 앞 민원</source>
        <translation>Next · previous complaint</translation>
    </message>
    <message>
        <source>고른 민원으로 · 목록으로</source>
        <translation>To the complaint · to the list</translation>
    </message>
    <message>
        <source>고르기 표시</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>조건 더하기</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>보기 바꾸기</source>
        <translation>Change the view</translation>
    </message>
    <message>
        <source>다른 처리</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>내보내기를 그만두었습니다. 파일은 만들지 않았습니다.</source>
        <translation>Export cancelled. No file was made.</translation>
    </message>
    <message>
        <source>일괄 처리 ▾</source>
        <translation>Batch ▾</translation>
    </message>
    <message>
        <source>내보내기</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>새 민원</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>민원 목록</source>
        <translation>List of complaints</translation>
    </message>
    <message>
        <source>㈜가나다라</source>
        <translation>Example Ltd</translation>
    </message>
    <message>
        <source>장기과제</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>보건위생과</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>홍길동</source>
        <translation>Hong G.</translation>
    </message>
    <message>
        <source>읽는 중</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>세는 중</source>
        <translation>counting</translation>
    </message>
    <message>
        <source>%1건 가운데 %2건</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1건</source>
        <translation>%1 in all</translation>
    </message>
    <message numerus="yes">
        <source> · %n건 고름</source>
        <translation>
            <numerusform> · %n chosen</numerusform>
            <numerusform> · %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>아직 민원이 없습니다. 접수한 민원이 여기에 모입니다.</source>
        <translation>No complaints yet. Those you receive gather here.</translation>
    </message>
    <message>
        <source>‘%1’에 맞는 민원이 없습니다.</source>
        <translation>No complaint fits “%1”.</translation>
    </message>
    <message>
        <source>이 조건에 맞는 민원이 없습니다.</source>
        <translation>No complaint fits these filters.</translation>
    </message>
    <message>
        <source>접수 화면에서 첫 민원을 접수하십시오.</source>
        <translation>Receive the first one on the intake screen.</translation>
    </message>
    <message>
        <source>위의 조건을 ✕로 지우거나 모든 민원을 보십시오.</source>
        <translation>Remove a filter above with ✕, or show all complaints.</translation>
    </message>
    <message>
        <source>모든 민원 보기</source>
        <translation>Show all complaints</translation>
    </message>
    <message>
        <source>이 민원은 여기에 없거나 볼 수 있는 범위가 아닙니다.</source>
        <translation>This complaint is not here, or outside what you may see.</translation>
    </message>
    <message>
        <source>고르기 표시 지우기</source>
        <translation>Clear ticks</translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ 상태 %n건</source>
        <translation>
            <numerusform>%n in state “%1”</numerusform>
            <numerusform>%n in state “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 고른 민원에는 할 수 없습니다 (%2)</source>
        <translation>%1: not possible for those chosen (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source> · 할 수 없어 빼는 것: %1</source>
        <translation> · left out, not possible: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1: %n complaint</numerusform>
            <numerusform>%1: %n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source> · 뺀 것: %1</source>
        <translation> · left out: %1</translation>
    </message>
    <message numerus="yes">
        <source> · 못 한 것 %n건: </source>
        <translation>
            <numerusform> · %n not done: </numerusform>
            <numerusform> · %n not done: </numerusform>
        </translation>
    </message>
    <message>
        <source>민원 목록 %1.csv</source>
        <translation>Complaints %1.csv</translation>
    </message>
    <message>
        <source>목록 내보내기</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>CSV 파일 (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>내보내는 중: %1</source>
        <translation>Exporting: %1</translation>
    </message>
    <message>
        <source>%1건을 내보냈습니다: %2</source>
        <translation>%1 complaints exported: %2</translation>
    </message>
    <message numerus="yes">
        <source> · 못 한 것 %n건</source>
        <translation>
            <numerusform> · %n could not be done</numerusform>
            <numerusform> · %n could not be done</numerusform>
        </translation>
    </message>
    <message>
        <source>처리 중 %1건(지남 %2)</source>
        <translation>%1 open (%2 late)</translation>
    </message>
    <message>
        <source>처리 중 %1건</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>비슷한 민원 %1건</source>
        <translation>%1 like it</translation>
    </message>
</context>
<context>
    <name>pcrm::ContactButton</name>
    <message>
        <source>통화 %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>응대 %1</source>
        <translation>Visit %1</translation>
    </message>
    <message>
        <source>응대 시작</source>
        <translation>Start contact</translation>
    </message>
    <message>
        <source>응대 시간을 잽니다. 방문 Ctrl+T, 전화 Ctrl+Shift+T</source>
        <translation>Times a contact. Visit Ctrl+T, call Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>권장 시간 %1분이 지났습니다. 누르면 마무리 말이 보입니다. 끝내기 Ctrl+T</source>
        <translation>The recommended %1 minutes are over. Press for the words to close with. End: Ctrl+T</translation>
    </message>
    <message>
        <source>권장 시간은 %1분입니다. 끝내기 Ctrl+T</source>
        <translation>%1 minutes are recommended. End: Ctrl+T</translation>
    </message>
    <message>
        <source>읽어 줄 말: %1</source>
        <translation>To read aloud: %1</translation>
    </message>
    <message>
        <source>응대 끝냄</source>
        <translation>End contact</translation>
    </message>
    <message>
        <source>응대 중단 · 기록…</source>
        <translation>End it and record…</translation>
    </message>
</context>
<context>
    <name>pcrm::ContactLimitsTab</name>
    <message>
        <source>이 시간이 지나면 위쪽의 응대 시계가 색을 바꾸고 마무리 말을 보여 줍니다. 저절로 끊지는 않습니다. (법 제4조, 시행령 제4조)</source>
        <translation>After this time the contact clock at the top changes its colour and shows the words to close with. Nothing is cut off by itself. (Act art. 4, Decree art. 4)</translation>
    </message>
    <message>
        <source>분</source>
        <translation> min</translation>
    </message>
    <message>
        <source>정하기</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>통화</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>권장 응대 시간을 정했습니다.</source>
        <translation>The recommended time is set.</translation>
    </message>
</context>
<context>
    <name>pcrm::DeadlinePopup</name>
    <message>
        <source>처리 기한 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>접수</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>처리 기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>연장</source>
        <translation>Extended</translation>
    </message>
    <message numerus="yes">
        <source>%n번</source>
        <translation>
            <numerusform>once (%n)</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>그 밖에 %n일</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>주말 말고 세지 않은 날</source>
        <translation>Not counted besides weekends</translation>
    </message>
    <message>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>보완을 기다리며 시계가 멈춰 있습니다</source>
        <translation>The clock stands still, waiting for papers</translation>
    </message>
</context>
<context>
    <name>pcrm::DeadlineStrip</name>
    <message>
        <source>처리 기한을 센 날</source>
        <translation>Days counted for the due date</translation>
    </message>
    <message>
        <source>%1일째</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>세지 않음</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>시계 멈춤</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>기한</source>
        <translation>due</translation>
    </message>
    <message numerus="yes">
        <source>… 그리고 %n일</source>
        <translation>
            <numerusform>… and %n day</numerusform>
            <numerusform>… and %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n일</source>
        <comment>접은 날 수</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pcrm::DeskGallery</name>
    <message>
        <source>%1 파일을 읽을 수 없습니다. 경로를 확인하십시오.</source>
        <translation>%1 cannot be read. Check the path.</translation>
    </message>
    <message>
        <source>자료를 여는 데 너무 오래 걸립니다.</source>
        <translation>Opening the data takes too long.</translation>
    </message>
</context>
<context>
    <name>pcrm::DeskSearch</name>
    <message>
        <source>고객</source>
        <translation>People</translation>
    </message>
    <message>
        <source>민원</source>
        <translation>Complaints</translation>
    </message>
</context>
<context>
    <name>pcrm::DeskSession</name>
    <message>
        <source>아이디나 비밀번호가 맞지 않습니다. 다시 적으십시오.</source>
        <translation>The login or the password is not right. Please try again.</translation>
    </message>
    <message>
        <source>이 PC에서 처음 로그인하려면 서버에 연결되어야 합니다.</source>
        <translation>Signing in on this PC for the first time needs a connection to the server.</translation>
    </message>
    <message>
        <source>비밀번호가 맞지 않습니다. 다시 적으십시오.</source>
        <translation>The password is not right. Please try again.</translation>
    </message>
</context>
<context>
    <name>pcrm::DeskWindow</name>
    <message>
        <source>동기화</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>허락하면 서버에 없는 민원을 이 PC에서 지웁니다. 아직 보내지 않은 것은 남습니다.</source>
        <translation>If you allow it, complaints that the server lacks are removed from this PC. What has not been sent yet stays.</translation>
    </message>
    <message>
        <source>서버 것에 맞추기</source>
        <translation>Match the server</translation>
    </message>
    <message>
        <source>그대로 두기</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>접수</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>접수 취소</source>
        <translation>Received by mistake</translation>
    </message>
    <message>
        <source>비우기</source>
        <translation>clearing the form</translation>
    </message>
    <message>
        <source>접수 화면을 비웠습니다</source>
        <translation>The form was cleared</translation>
    </message>
    <message>
        <source>되돌림: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>pcrm::DuplicatesPanel</name>
    <message>
        <source>전에도 있었습니까</source>
        <translation>Has this come up before?</translation>
    </message>
    <message numerus="yes">
        <source>같은 사람 %n건</source>
        <translation>
            <numerusform>%n of the same person</numerusform>
            <numerusform>%n of the same person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>비슷한 민원 %n건</source>
        <translation>
            <numerusform>%n similar complaint</numerusform>
            <numerusform>%n similar complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 열기</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>같은 사람, 같은 일</source>
        <translation>Same person, same matter</translation>
    </message>
    <message>
        <source>다른 사람, 같은 일</source>
        <translation>Other people, same matter</translation>
    </message>
    <message>
        <source>거의 같은 글</source>
        <translation>Nearly the same text</translation>
    </message>
    <message>
        <source>같은 내용으로 보이는 민원이 없습니다.</source>
        <translation>No complaint seems to be about the same matter.</translation>
    </message>
    <message>
        <source>오래된 민원을 아직 정리하고 있어 빠진 것이 있을 수 있습니다.</source>
        <translation>Older complaints are still being indexed; some may be missing.</translation>
    </message>
    <message>
        <source>이번까지 %1번 냈고 %2번 답했습니다.</source>
        <translation>Submitted %1 times, this one included, and answered %2 times.</translation>
    </message>
    <message>
        <source>법정민원에는 반복 민원 종결(법 제23조)이 없습니다.</source>
        <translation>A statutory complaint cannot be closed as a repeated one (Act art. 23).</translation>
    </message>
    <message>
        <source>반복 민원의 횟수 요건(법 제23조: 3번 이상 제출, 2번 이상 답변)을 채웁니다. 정당한 사유가 있는지와 종결은 사람이 판단합니다.</source>
        <translation>The counts for a repeated complaint (Act art. 23: three submissions, two answers) are met. Whether there is a good reason, and whether to close it, is for a person to decide.</translation>
    </message>
    <message numerus="yes">
        <source>같은 일을 말한 사람 %n명.</source>
        <translation>
            <numerusform>%n person with the same matter.</numerusform>
            <numerusform>%n people with the same matter.</numerusform>
        </translation>
    </message>
    <message>
        <source>5명 이상이면 한 민원으로 접수할 수 있습니다(시행령 제6조제6항). 다수인관련민원인지 살펴보십시오(법 제2조제6호).</source>
        <translation>Five or more may be received as one (Decree art. 6(6)). See whether it is a group complaint (Act art. 2(6)).</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>yyyy년 M월 d일</source>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>같은 말: </source>
        <translation>Same words: </translation>
    </message>
    <message>
        <source>답변함</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>아직 답하지 않음</source>
        <translation>Not yet answered</translation>
    </message>
    <message>
        <source>답변 없이 끝남</source>
        <translation>Ended without an answer</translation>
    </message>
    <message>
        <source>같은 고충민원(%1)이 다시 온 것이면 감사 부서로 보냅니다(시행령 제17조제2항).</source>
        <translation>If the same grievance (%1) comes again, it goes to the audit department (Decree art. 17(2)).</translation>
    </message>
</context>
<context>
    <name>pcrm::DutiesPanel</name>
    <message>
        <source>독촉장</source>
        <translation>Dunning letter</translation>
    </message>
    <message>
        <source>%1 · %2 (법 제25조)</source>
        <translation>%1 · %2 (Act art. 25)</translation>
    </message>
    <message>
        <source>우리 부서에 물은 의견</source>
        <translation>Opinions asked of our department</translation>
    </message>
    <message numerus="yes">
        <source>%n건 (법 제20조)</source>
        <translation>
            <numerusform>%n request (Act art. 20)</numerusform>
            <numerusform>%n requests (Act art. 20)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>회신하기</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>기한 늘리기</source>
        <translation>Ask for longer</translation>
    </message>
    <message>
        <source>회신을 기다리는 의견</source>
        <translation>Opinions awaited</translation>
    </message>
    <message>
        <source>아직 아무도 맡지 않은 민원</source>
        <translation>Complaints nobody has taken yet</translation>
    </message>
    <message>
        <source>먼저 끝나는 순 (시행령 제13조)</source>
        <translation>the soonest end first (Decree art. 13)</translation>
    </message>
</context>
<context>
    <name>pcrm::FieldDialog</name>
    <message>
        <source>그만두기</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 적으십시오.</source>
        <translation>Please fill in: %1.</translation>
    </message>
</context>
<context>
    <name>pcrm::FilterBar</name>
    <message>
        <source>+ 조건</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>조건 더하기</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>마감 임박</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>최근 접수</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>내 담당</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>모두</source>
        <translation>All</translation>
    </message>
    <message>
        <source>직접 고름</source>
        <translation>Own choice</translation>
    </message>
    <message>
        <source>보기: %1 ▾</source>
        <translation>View: %1 ▾</translation>
    </message>
    <message>
        <source>정렬 기한 ↑</source>
        <translation>By due date ↑</translation>
    </message>
    <message>
        <source>정렬 접수 ↓</source>
        <translation>By reception ↓</translation>
    </message>
    <message>
        <source>정렬 접수 ↑</source>
        <translation>By reception ↑</translation>
    </message>
    <message>
        <source>처리 중</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>담당 나</source>
        <translation>With me</translation>
    </message>
    <message>
        <source>내 부서</source>
        <translation>My department</translation>
    </message>
    <message>
        <source>내 기관</source>
        <translation>My office</translation>
    </message>
    <message>
        <source>기한 지남</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>기한 7일 안</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>유형</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>담당</source>
        <translation>With</translation>
    </message>
    <message>
        <source>기한이 이른 순 (처리 중인 것만)</source>
        <translation>Due first (open ones only)</translation>
    </message>
    <message>
        <source>최근에 접수한 순</source>
        <translation>Received last first</translation>
    </message>
    <message>
        <source>오래전에 접수한 순</source>
        <translation>Received first first</translation>
    </message>
</context>
<context>
    <name>pcrm::FocusView</name>
    <message>
        <source>집중영역</source>
        <translation>Focus matrix</translation>
    </message>
    <message>
        <source>기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>기관</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>이번 달</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>지난달</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>올해</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>지난해</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>전체</source>
        <translation>All</translation>
    </message>
    <message>
        <source>위로 갈수록 많은 사람에게, 오른쪽으로 갈수록 오래 미치는 일입니다.</source>
        <translation>The higher, the more people it reaches; the further right, the longer it lasts.</translation>
    </message>
    <message>
        <source>모든 기관</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>%1건 · %2명을 도왔습니다</source>
        <translation>%1 complaints · %2 people helped</translation>
    </message>
    <message>
        <source>빠른 절차로 끝낼 일</source>
        <translation>End by a quick procedure</translation>
    </message>
    <message>
        <source>실제로 해결할 일</source>
        <translation>Really resolve</translation>
    </message>
    <message>
        <source>제도를 고칠 일</source>
        <translation>Improve the policy</translation>
    </message>
    <message>
        <source>건</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>%1명 · 처리 중 %2건</source>
        <translation>%1 people · %2 open</translation>
    </message>
    <message>
        <source>사람 수는 같은 민원인을 한 번만 셉니다. 범위나 지속이 정해지지 않은 민원 %1건은 표에 없습니다.</source>
        <translation>People are counted once each. %1 complaints whose scope or persistence is undecided are not in the table.</translation>
    </message>
</context>
<context>
    <name>pcrm::Gallery</name>
    <message>
        <source>그림을 저장하지 못했습니다: %1. 폴더에 쓸 수 있는지, 디스크에 자리가 있는지 확인하십시오.</source>
        <translation>The picture could not be saved: %1. Check that the folder can be written to and the disk has room.</translation>
    </message>
</context>
<context>
    <name>pcrm::HandlingPanel</name>
    <message>
        <source>결재할 것</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>기다리는 결재가 없습니다</source>
        <translation>Nothing waits for approval</translation>
    </message>
    <message numerus="yes">
        <source>%n건 · 오래된 순</source>
        <translation>
            <numerusform>%n · oldest first</numerusform>
            <numerusform>%n · oldest first</numerusform>
        </translation>
    </message>
    <message>
        <source>맡기기</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>%1 대결</source>
        <translation>for %1, who is away</translation>
    </message>
    <message>
        <source>%1 위임 전결</source>
        <translation>delegated by %1</translation>
    </message>
    <message>
        <source>%1 결재</source>
        <translation>Approval: %1</translation>
    </message>
    <message>
        <source>지켜야 할 약속</source>
        <translation>Promises to keep</translation>
    </message>
    <message numerus="yes">
        <source>%n건 · 지남과 이레 안</source>
        <translation>
            <numerusform>%n · late or due within a week</numerusform>
            <numerusform>%n · late or due within a week</numerusform>
        </translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>표본 평가에서 확인할 것</source>
        <translation>To check in the sample</translation>
    </message>
    <message>
        <source>프로그램이 뽑아 살핀 완료 민원</source>
        <translation>Completed complaints the program drew and looked at</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>약속을 거듭 어긴 부서</source>
        <translation>Departments that broke promises repeatedly</translation>
    </message>
    <message>
        <source>%1일 안에 %2번 이상</source>
        <translation>%2 or more within %1 days</translation>
    </message>
    <message>
        <source>불이행 %1 · 늦음 %2</source>
        <translation>broken %1 · late %2</translation>
    </message>
    <message numerus="yes">
        <source>%n번</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>결정할 이의신청</source>
        <translation>Objections to decide</translation>
    </message>
    <message numerus="yes">
        <source>%n건 · 법 제35조</source>
        <translation>
            <numerusform>%n · Act art. 35</numerusform>
            <numerusform>%n · Act art. 35</numerusform>
        </translation>
    </message>
    <message>
        <source>후견 중인 민원</source>
        <translation>Complaints I am guardian of</translation>
    </message>
    <message numerus="yes">
        <source>%n건 · 법 제33조</source>
        <translation>
            <numerusform>%n · Act art. 33</numerusform>
            <numerusform>%n · Act art. 33</numerusform>
        </translation>
    </message>
    <message>
        <source>담당 %1</source>
        <translation>In charge: %1</translation>
    </message>
</context>
<context>
    <name>pcrm::IncidentDialog</name>
    <message>
        <source>응대 중단·보호 기록</source>
        <translation>Incident record</translation>
    </message>
    <message>
        <source>법 제4조, 시행령 제4조. 적은 사람과 그 팀장, 관리자만 봅니다.</source>
        <translation>Act art. 4, Decree art. 4. Seen only by who writes it, their team lead and administrators.</translation>
    </message>
    <message>
        <source>분</source>
        <translation> min</translation>
    </message>
    <message>
        <source>모름</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>구분</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>경로</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>응대 시간</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>읽어 줄 경고</source>
        <translation>Warning to read aloud</translation>
    </message>
    <message>
        <source>1차 경고 (Alt+1)</source>
        <translation>First warning (Alt+1)</translation>
    </message>
    <message>
        <source>2차 경고 (Alt+2)</source>
        <translation>Second warning (Alt+2)</translation>
    </message>
    <message>
        <source>있었던 일 (들은 말 그대로)</source>
        <translation>What happened (the words as heard)</translation>
    </message>
    <message>
        <source>있었던 일</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>무슨 말이나 행동이 있었는지</source>
        <translation>What was said or done</translation>
    </message>
    <message>
        <source>조치</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>응대 중단은 먼저 경고하고, 까닭을 말한 뒤에 합니다.</source>
        <translation>A contact is ended after a warning and with the reason told.</translation>
    </message>
    <message>
        <source>관련: %1</source>
        <translation>Concerns: %1</translation>
    </message>
    <message>
        <source>기록</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>나중에</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>쓴 것은 남습니다 (Esc). F8로 이어 씁니다.</source>
        <translation>What is written stays (Esc). F8 goes on with it.</translation>
    </message>
    <message>
        <source>지우기</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>응대 중단·보호를 기록했습니다</source>
        <translation>The incident was recorded</translation>
    </message>
</context>
<context>
    <name>pcrm::IntakeForm</name>
    <message>
        <source>고객카드 연결됨</source>
        <translation>Card linked</translation>
    </message>
    <message>
        <source>전화번호</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>민원인</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>접수 경로</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>내용</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>번호나 뒤 네 자리</source>
        <translation>Number or its last four digits</translation>
    </message>
    <message>
        <source>이름이나 초성</source>
        <translation>Name or its initial consonants</translation>
    </message>
    <message>
        <source>한 줄로</source>
        <translation>In one line</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>인터넷</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>우편</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>팩스</source>
        <translation>Fax</translation>
    </message>
</context>
<context>
    <name>pcrm::IntakePage</name>
    <message>
        <source>쓰던 초안을 다시 열었습니다.</source>
        <translation>The draft you were writing is open again.</translation>
    </message>
    <message>
        <source>임시저장 %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>민원 접수</source>
        <translation>Receive a complaint</translation>
    </message>
    <message>
        <source>고객카드 · Enter로 연결</source>
        <translation>Cards · Enter links</translation>
    </message>
    <message>
        <source>고객카드 · ↓ Enter 또는 Alt+A로 연결</source>
        <translation>Cards · ↓ Enter or Alt+A links</translation>
    </message>
    <message numerus="yes">
        <source>초안 %n건</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>접수</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>다음 칸으로</source>
        <translation>To the next field</translation>
    </message>
    <message>
        <source>찾은 고객카드 연결</source>
        <translation>Link the card that was found</translation>
    </message>
    <message>
        <source>처리 유형·부서·법정 구분·기한 바꾸기</source>
        <translation>Change handling, department, legal kind, due date</translation>
    </message>
    <message>
        <source>접수하고 다음</source>
        <translation>Receive, then the next</translation>
    </message>
    <message>
        <source>접수하고 접수증 보기 · 빈 화면에서는 방금 접수한 것</source>
        <translation>Receive and show the receipt · on an empty form, of the last one</translation>
    </message>
    <message>
        <source>그 자리에서 답하고 완료</source>
        <translation>Answer and complete at the counter</translation>
    </message>
    <message>
        <source>쓰던 것을 초안으로 두고 새로 쓰기</source>
        <translation>Put this aside as a draft and begin anew</translation>
    </message>
    <message>
        <source>초안 목록</source>
        <translation>List of drafts</translation>
    </message>
    <message>
        <source>돌아가기 (초안은 남음)</source>
        <translation>Back (the draft stays)</translation>
    </message>
    <message>
        <source>새로 쓰기</source>
        <translation>New</translation>
    </message>
    <message>
        <source>접수증 인쇄</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>그 자리에서 완료</source>
        <translation>Complete now</translation>
    </message>
    <message>
        <source>비우기</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Esc 나가기 · 초안은 남습니다</source>
        <translation>Esc leaves · the draft stays</translation>
    </message>
    <message>
        <source>답한 내용 (Enter로 접수하고 완료)</source>
        <translation>What was answered (Enter receives and completes)</translation>
    </message>
    <message>
        <source>답한 내용</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>무엇이라고 답했는지 한 줄로</source>
        <translation>The answer, in one line</translation>
    </message>
    <message>
        <source>제목이 없습니다. 무슨 일인지 한 줄로 적으십시오.</source>
        <translation>There is no title. Say in one line what it is about.</translation>
    </message>
    <message>
        <source>전화번호가 짧습니다. 지역번호부터 모두 적거나 비워 두십시오.</source>
        <translation>The phone number is too short. Write all of it with the area code, or leave it empty.</translation>
    </message>
    <message>
        <source>무엇이라고 답했는지 적으십시오.</source>
        <translation>Write what was answered.</translation>
    </message>
    <message>
        <source>%1 접수</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>완료</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>전에 있던 민원 열기</source>
        <translation>Open an earlier complaint</translation>
    </message>
    <message>
        <source>이 분께 도움이 되는 것</source>
        <translation>What helps this person</translation>
    </message>
</context>
<context>
    <name>pcrm::KeySheet</name>
    <message>
        <source>화면 바꾸기</source>
        <translation>Change the screen</translation>
    </message>
    <message>
        <source>전체 검색</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>마지막 작업 취소</source>
        <translation>Undo the last action</translation>
    </message>
    <message>
        <source>지금 동기화</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>잠금</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>이 도움말</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>%1 화면의 단축키</source>
        <translation>Keys on the %1 screen</translation>
    </message>
    <message>
        <source>어디서나</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Esc 또는 F1로 닫습니다</source>
        <translation>Esc or F1 closes this</translation>
    </message>
    <message>
        <source>단축키</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>응대 시간 재기 · 끝내기</source>
        <translation>Time a contact · end it</translation>
    </message>
    <message>
        <source>응대 중단·보호 기록</source>
        <translation>Incident record</translation>
    </message>
</context>
<context>
    <name>pcrm::LockView</name>
    <message>
        <source>비밀번호를 적으십시오.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>잠겨 있습니다</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>하던 일은 그대로 있습니다. 비밀번호를 적으면 이어집니다.</source>
        <translation>Your work is as you left it. Type your password to go on.</translation>
    </message>
    <message>
        <source>비밀번호</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Caps Lock이 켜져 있습니다.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>잠금 풀기</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>다른 사람으로 로그인</source>
        <translation>Sign in as somebody else</translation>
    </message>
</context>
<context>
    <name>pcrm::MeetingDetail</name>
    <message>
        <source>고른 회의가 여기에 보입니다.</source>
        <translation>The meeting you choose is shown here.</translation>
    </message>
    <message>
        <source>Ctrl+N으로 회의를 소집하고, 민원의 절차 메뉴에서 안건으로 올립니다.</source>
        <translation>Call one with Ctrl+N; put complaints on its agenda from their menu of procedures.</translation>
    </message>
    <message>
        <source>위원장 %1</source>
        <translation>Chair: %1</translation>
    </message>
    <message>
        <source>안건</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>민원의 절차 메뉴(Alt+P)에서 올립니다</source>
        <translation>Put complaints on it from their menu of procedures (Alt+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>취소 사유</source>
        <translation>Why it was cancelled</translation>
    </message>
    <message>
        <source>회의록</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>회의록 적기</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>복사</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>회의 취소</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>이 PC에 없는 민원</source>
        <translation>A complaint this PC does not hold</translation>
    </message>
    <message>
        <source> (서면)</source>
        <translation> (in writing)</translation>
    </message>
    <message>
        <source>의견 적기</source>
        <translation>Record opinion</translation>
    </message>
    <message>
        <source>의결 적기</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>해마다 살필 종결</source>
        <translation>To review yearly</translation>
    </message>
    <message>
        <source>올해 반복으로 종결한 다수인관련민원(시행령 제38조의2)</source>
        <translation>Group complaints closed as repeated this year (Decree art. 38-2)</translation>
    </message>
    <message>
        <source>올해는 없습니다.</source>
        <translation>None this year.</translation>
    </message>
</context>
<context>
    <name>pcrm::meetings</name>
    <message>
        <source>회의체</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>회의 소집</source>
        <translation>Call a meeting</translation>
    </message>
    <message>
        <source>실무심의회는 관계 부서가 복합민원을, 조정위원회는 장기·반복·다수인 민원과 이의신청을 봅니다.</source>
        <translation>In the working council the departments see compound complaints; the mediation committee sees long, repeated and group ones and objections.</translation>
    </message>
    <message>
        <source>날</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>장소</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>위원장</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>회의록 적기</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>회의록</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>회의 취소</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>사유</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source> (서면)</source>
        <translation> (in writing)</translation>
    </message>
    <message>
        <source>위원장: %1</source>
        <translation>Chair: %1</translation>
    </message>
    <message>
        <source>의결: %1 %2</source>
        <translation>Decision: %1 %2</translation>
    </message>
</context>
<context>
    <name>pcrm::MeetingsView</name>
    <message>
        <source>회의</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>민원실무심의회(법 제32조) · 민원조정위원회(법 제34조)</source>
        <translation>Working council (Act art. 32) · mediation committee (Act art. 34)</translation>
    </message>
    <message>
        <source>회의 소집</source>
        <translation>Call a meeting</translation>
    </message>
    <message>
        <source>일시</source>
        <translation>When</translation>
    </message>
    <message>
        <source>회의체</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>장소</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>안건</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pcrm::MoveRow</name>
    <message>
        <source>다른 처리</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>다른 처리 (Alt+.)</source>
        <translation>More actions (Alt+.)</translation>
    </message>
</context>
<context>
    <name>pcrm::NoticesPanel</name>
    <message>
        <source>알림</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>처리 상황을 알릴 때입니다 (시행령 제23조)</source>
        <translation>Time to tell how the matter stands (Decree art. 23)</translation>
    </message>
    <message numerus="yes">
        <source>민원 %n건의 처리기한이 늦춰졌습니다. 이미 알린 처리 예정일은 되도록 지켜 주십시오(행정안전부 권고).</source>
        <translation>
            <numerusform>%n complaint is due later. Please keep the date already promised if you can (as the ministry asks).</numerusform>
            <numerusform>%n complaints are due later. Please keep the dates already promised if you can (as the ministry asks).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>민원 %n건의 처리기한이 앞당겨졌습니다. 일정을 다시 확인하십시오.</source>
        <translation>
            <numerusform>%n complaint is due earlier. Please check your plans.</numerusform>
            <numerusform>%n complaints are due earlier. Please check your plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>첫 민원 열기</source>
        <translation>Open the first</translation>
    </message>
    <message>
        <source>확인했습니다</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>%1까지 · %2일째 · %3</source>
        <translation>By %1 · day %2 · %3</translation>
    </message>
</context>
<context>
    <name>pcrm::PastCases</name>
    <message>
        <source>비슷한 지난 민원을 찾지 못했습니다.</source>
        <translation>No similar complaint of the past was found.</translation>
    </message>
    <message>
        <source>비슷한 지난 민원</source>
        <translation>Similar complaints of the past</translation>
    </message>
    <message>
        <source>적힌 답변이 없습니다</source>
        <translation>No answer is recorded</translation>
    </message>
    <message>
        <source>같은 말: %1</source>
        <translation>words in common: %1</translation>
    </message>
</context>
<context>
    <name>pcrm::PersonPanel</name>
    <message>
        <source>당일 완료</source>
        <translation>done the same day</translation>
    </message>
    <message>
        <source>%1 님</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>처음 오신 분</source>
        <translation>New here</translation>
    </message>
    <message>
        <source>접수하면 고객카드를 새로 만듭니다.</source>
        <translation>Receiving makes a new card.</translation>
    </message>
    <message>
        <source>고객카드 · %1년부터 · 민원 %2건</source>
        <translation>Card · since %1 · complaints: %2</translation>
    </message>
    <message>
        <source>아직 민원이나 접촉이 없습니다.</source>
        <translation>No complaints or contacts yet.</translation>
    </message>
    <message numerus="yes">
        <source>완료 %n일</source>
        <translation>
            <numerusform>done in %n day</numerusform>
            <numerusform>done in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>보기</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>도움</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>이 분께 도움이 되는 것 적기 (Alt+H, 법 제11조)</source>
        <translation>Write down what helps this person (Alt+H, Act art. 11)</translation>
    </message>
</context>
<context>
    <name>pcrm::ProcessDialog</name>
    <message>
        <source>처리 과정</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>처리 유형</source>
        <translation>Handling type</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>판</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>새 판으로 저장</source>
        <translation>Save as new edition</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>판 (새것부터)</source>
        <translation>Editions (newest first)</translation>
    </message>
    <message>
        <source>모든 부서</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>%1판 · %2 · %3</source>
        <translation>Edition %1 · %2 · %3</translation>
    </message>
    <message>
        <source>모든 부서: %1</source>
        <translation>All departments: %1</translation>
    </message>
    <message>
        <source>처음 판 · 프로그램에 든 것</source>
        <translation>First edition · comes with the program</translation>
    </message>
    <message>
        <source>이 부서에서 쓰는 판: %1.</source>
        <translation>In force in this department: %1.</translation>
    </message>
    <message>
        <source>지금 쓰는 판: %1.</source>
        <translation>In force now: %1.</translation>
    </message>
    <message>
        <source>새 판은 이제부터 분류하는 민원에만 쓰고, 이미 분류한 민원은 그때의 판을 그대로 따릅니다.</source>
        <translation>A new edition holds for complaints classified from now on; those already classified keep theirs.</translation>
    </message>
    <message>
        <source>이 판으로 되돌리기</source>
        <translation>Go back to this edition</translation>
    </message>
    <message>
        <source>관리자만 바꿀 수 있습니다.</source>
        <translation>Only administrators can change it.</translation>
    </message>
    <message>
        <source>지난 판입니다. 되돌리면 같은 내용이 새 판이 됩니다.</source>
        <translation>An earlier edition. Going back makes its content a new edition.</translation>
    </message>
    <message>
        <source>저장하지 않은 것이 있습니다.</source>
        <translation>Not saved yet.</translation>
    </message>
</context>
<context>
    <name>pcrm::ProcessEditor</name>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>단계(&amp;S)</source>
        <translation>&amp;Steps</translation>
    </message>
    <message>
        <source>평가(&amp;E)</source>
        <translation>&amp;Evaluation</translation>
    </message>
    <message>
        <source>결재선(&amp;A)</source>
        <translation>&amp;Approvals</translation>
    </message>
    <message>
        <source>단계</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>종류</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>누가</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>어느 상태에서</source>
        <translation>In which state</translation>
    </message>
    <message>
        <source>필수</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>단계 더하기</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>한 줄에 하나씩</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>만족도를 묻습니다 (법 제26조)</source>
        <translation>Asks for satisfaction (Act art. 26)</translation>
    </message>
    <message>
        <source>평가</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>표본 비율</source>
        <translation>Share of the sample</translation>
    </message>
    <message>
        <source>평가 질문</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>결재선</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>그 밖의 모든 구분</source>
        <translation>All other kinds</translation>
    </message>
    <message>
        <source>표시한 사람이 낮은 직위부터 차례로 결재합니다. 표시가 없는 구분은 맨 윗줄을 따릅니다.</source>
        <translation>Those ticked approve in turn, the lowest first. A kind without ticks goes by the first line.</translation>
    </message>
</context>
<context>
    <name>pcrm::ProcessPanel</name>
    <message>
        <source>끝남</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>남음</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>%1판</source>
        <translation>edition %1</translation>
    </message>
    <message>
        <source>%1단계 가운데 %2 끝남</source>
        <translation>%2 of %1 steps done</translation>
    </message>
    <message>
        <source>처리 과정</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>완료하려면: %1</source>
        <translation>To complete: %1</translation>
    </message>
    <message>
        <source>빠진 것이 없습니다. 완료할 수 있습니다 (Ctrl+D).</source>
        <translation>Nothing is missing. It can be completed (Ctrl+D).</translation>
    </message>
    <message>
        <source>선택</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>담당자가 아닌 사람이 합니다</source>
        <translation>by somebody else than the person in charge</translation>
    </message>
    <message>
        <source> 대결</source>
        <translation> for the absent holder</translation>
    </message>
    <message>
        <source> 위임 전결</source>
        <translation> by delegation</translation>
    </message>
    <message>
        <source>반려</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>기다림</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>법 제27조</source>
        <translation>Act art. 27</translation>
    </message>
    <message>
        <source>표본 평가 · %1</source>
        <translation>Sample · %1</translation>
    </message>
    <message>
        <source>결과 평가 · %1</source>
        <translation>Result · %1</translation>
    </message>
    <message>
        <source>타당성 검토: %1</source>
        <translation>Validity review: %1</translation>
    </message>
    <message>
        <source>과제 없이 진행 (팀장)</source>
        <translation>Goes on without a task (team lead)</translation>
    </message>
</context>
<context>
    <name>pcrm::ProgressRow</name>
    <message>
        <source>%1 / %2건</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1건</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pcrm::PromisePanel</name>
    <message>
        <source>늦게 이행</source>
        <translation>Kept late</translation>
    </message>
    <message>
        <source>이행</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>불이행</source>
        <translation>Broken</translation>
    </message>
    <message numerus="yes">
        <source>%n일 늦음</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘까지</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%n일 남음</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>약속</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>민원인에게 약속한 것이 없습니다</source>
        <translation>Nothing was promised to the complainant</translation>
    </message>
    <message>
        <source>약속 적기</source>
        <translation>Note a promise</translation>
    </message>
    <message>
        <source>이행 확인</source>
        <translation>Prove kept</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>확인할 것: %1</source>
        <translation>proof expected: %1</translation>
    </message>
</context>
<context>
    <name>pcrm::ProposalPanel</name>
    <message>
        <source>알려 드릴 것: 서류가 갖추어졌는지, 처리 절차, 예상 기한 %1, 현장 확인 여부 (시행령 제6조제4항)</source>
        <translation>Tell the person: whether the papers are complete, the procedure, expected by %1, any visit to the site (Decree art. 6(4))</translation>
    </message>
    <message>
        <source>접수증을 주지 않아도 됩니다 (시행령 제6조제3항)</source>
        <translation>No receipt is needed (Decree art. 6(3))</translation>
    </message>
    <message numerus="yes">
        <source>처리 중 %n건</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 지남 %2</source>
        <translation>%1, %2 overdue</translation>
    </message>
    <message>
        <source>아마도 %1</source>
        <translation>Perhaps %1</translation>
    </message>
    <message>
        <source>M월 d일 (ddd)</source>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>이렇게 처리하겠습니다</source>
        <translation>How it will be handled</translation>
    </message>
    <message>
        <source>처리 유형</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>법정 구분</source>
        <translation>Legal kind</translation>
    </message>
    <message>
        <source>처리 기한</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>아직 모름</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>법정 구분을 고르면 셉니다</source>
        <translation>Counted once the legal kind is set</translation>
    </message>
    <message>
        <source>목표 %1</source>
        <translation>Aim %1</translation>
    </message>
    <message>
        <source>쓰는 대로 제안합니다</source>
        <translation>Proposed as you type</translation>
    </message>
    <message>
        <source>직접 정함</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>제안은 %1</source>
        <translation>Proposed: %1</translation>
    </message>
    <message>
        <source>법에 정한 대로: %1</source>
        <translation>As the law says: %1</translation>
    </message>
    <message>
        <source>제안대로: %1</source>
        <translation>As proposed: %1</translation>
    </message>
</context>
<context>
    <name>pcrm::ProtectionView</name>
    <message>
        <source>직원 보호</source>
        <translation>Staff protection</translation>
    </message>
    <message>
        <source>일시</source>
        <translation>When</translation>
    </message>
    <message>
        <source>겪은 사람</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>구분</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>있었던 일</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>경고</source>
        <translation>Warned</translation>
    </message>
    <message>
        <source>조치</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>시간</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>지원</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>지원 기록</source>
        <translation>Record support</translation>
    </message>
    <message>
        <source>응대 중단·보호 기록이 여기에 보입니다.</source>
        <translation>Incident records are shown here.</translation>
    </message>
    <message>
        <source>폭언이나 폭행을 겪으면 어디서나 F8로 적습니다.</source>
        <translation>Abuse or violence is recorded with F8 from anywhere.</translation>
    </message>
    <message numerus="yes">
        <source>시 전체의 기록 %n건</source>
        <translation>
            <numerusform>%n record of the whole city</numerusform>
            <numerusform>%n records of the whole city</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>우리 부서의 기록 %n건</source>
        <translation>
            <numerusform>%n record of our unit</numerusform>
            <numerusform>%n records of our unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>내 기록 %n건</source>
        <translation>
            <numerusform>%n record of mine</numerusform>
            <numerusform>%n records of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · 지원한 것 %n건</source>
        <translation>
            <numerusform> · %n supported</numerusform>
            <numerusform> · %n supported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1차</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1분</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>아직 없음</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>경고한 말: %1</source>
        <translation>Warned with: %1</translation>
    </message>
    <message>
        <source>지원: %1 (%2 %3)</source>
        <translation>Support: %1 (%2 %3)</translation>
    </message>
    <message>
        <source>무엇으로 도왔습니까</source>
        <translation>How was the person helped?</translation>
    </message>
    <message>
        <source>휴식, 상담, 업무 조정, 법률 지원</source>
        <translation>Rest, counselling, other work, legal support</translation>
    </message>
    <message>
        <source>법 제4조, 시행령 제4조</source>
        <translation>Act art. 4, Decree art. 4</translation>
    </message>
</context>
<context>
    <name>pcrm::RailButton</name>
    <message numerus="yes">
        <source>%n건 기다림</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pcrm::Receipt</name>
    <message numerus="yes">
        <source>토요일과 일요일 %n일은 세지 않았습니다.</source>
        <translation>
            <numerusform>%n Saturday or Sunday was not counted.</numerusform>
            <numerusform>%n Saturdays and Sundays were not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>세지 않은 날: %1</source>
        <translation>Not counted: %1</translation>
    </message>
    <message>
        <source>yyyy년 M월 d일</source>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>민원 접수증</source>
        <translation>Receipt of a complaint</translation>
    </message>
    <message>
        <source>임시 번호입니다. 정식 번호가 나온 뒤에도 이 번호로 찾을 수 있습니다.</source>
        <translation>This number is provisional. It stays valid after the final number is given.</translation>
    </message>
    <message>
        <source>민원인</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>접수 일시</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>접수 경로</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>접수 기관</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>처리 기한</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>담당 부서가 정하여 알려 드립니다.</source>
        <translation>The department will set it and tell you.</translation>
    </message>
    <message>
        <source>처리 기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>센 방법</source>
        <translation>How counted</translation>
    </message>
    <message>
        <source>담당 부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>정해지는 대로 알려 드립니다.</source>
        <translation>You will be told once it is known.</translation>
    </message>
    <message>
        <source>담당자</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>접수한 사람</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>문의 전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>처리 과정과 결과를 물으실 수 있고, 기한을 늘릴 때는 까닭과 새 기한을 미리 알려 드립니다. 결과가 받아들여지지 않으면 그 까닭과 다시 따질 수 있는 길을 함께 알려 드립니다. 물으실 때 접수번호를 말씀해 주십시오.</source>
        <translation>You may ask how your complaint stands and how it ended. If more time is needed, you will be told why and until when. If it is not granted, you will be told the reason and how to contest it. Please name the receipt number when you ask.</translation>
    </message>
    <message>
        <source>민원 접수증 %1</source>
        <translation>Receipt of complaint %1</translation>
    </message>
    <message>
        <source>PDF를 저장하지 못했습니다. 폴더에 쓸 수 있는지, 같은 파일이 다른 프로그램에 열려 있지 않은지 확인하십시오.</source>
        <translation>The PDF could not be saved. Check that the folder can be written to and that the file is not open in another program.</translation>
    </message>
</context>
<context>
    <name>pcrm::ReceiptView</name>
    <message>
        <source>접수증 %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>민원 접수증 %1</source>
        <translation>Receipt of complaint %1</translation>
    </message>
    <message>
        <source>인쇄하지 못했습니다. 프린터가 켜져 있는지 확인하거나 PDF로 저장하십시오.</source>
        <translation>It could not be printed. Check that the printer is on, or save it as PDF.</translation>
    </message>
    <message>
        <source>%1 접수증 인쇄</source>
        <translation>Receipt %1 printed</translation>
    </message>
    <message>
        <source>접수증 저장</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>접수증 %1.pdf</source>
        <translation>Receipt %1.pdf</translation>
    </message>
    <message>
        <source>PDF 파일 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>%1 접수증을 PDF로 저장</source>
        <translation>Receipt %1 saved as PDF</translation>
    </message>
    <message>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF로 저장</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pcrm::RefusedPanel</name>
    <message>
        <source>보내지 못한 것</source>
        <translation>Not accepted</translation>
    </message>
    <message numerus="yes">
        <source>%n건 · 서버가 거절했습니다. 견주어 보고 정하십시오.</source>
        <translation>
            <numerusform>%n · The server refused it. Compare and decide.</numerusform>
            <numerusform>%n · The server refused them. Compare and decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>내가 한 것</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>지금 서버에 있는 것</source>
        <translation>On the server now</translation>
    </message>
    <message>
        <source>내 것으로 다시 시도</source>
        <translation>Try mine again</translation>
    </message>
    <message>
        <source>내 것 버리기</source>
        <translation>Discard mine</translation>
    </message>
    <message>
        <source>민원 보기</source>
        <translation>Show complaint</translation>
    </message>
</context>
<context>
    <name>pcrm::ReportsPage</name>
    <message>
        <source>보고</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>다음 보고</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>숫자 고르기 · 그 민원 보기</source>
        <translation>Choose a number · open its complaints</translation>
    </message>
    <message>
        <source>숫자를 누르면 그 민원이 보입니다</source>
        <translation>Every number opens the complaints behind it</translation>
    </message>
</context>
<context>
    <name>pcrm::RoundLegend</name>
    <message>
        <source>예정</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>함</source>
        <translation>done</translation>
    </message>
    <message>
        <source>늦음</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>pcrm::running</name>
    <message numerus="yes">
        <source>아직 회신이 오지 않은 의견 조회 %n건은 거두어집니다 (법 제20조).</source>
        <translation>
            <numerusform>%n question not answered yet is withdrawn (Act art. 20).</numerusform>
            <numerusform>%n questions not answered yet are withdrawn (Act art. 20).</numerusform>
        </translation>
    </message>
    <message>
        <source>대표자 선정</source>
        <translation>Choosing representatives</translation>
    </message>
    <message>
        <source>멀리 떨어진 기관 사이의 이송</source>
        <translation>Forwarding between distant agencies</translation>
    </message>
    <message>
        <source>청문·의견 청취</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>실험·검사·감정·전문 검토</source>
        <translation>Tests, appraisal, technical review</translation>
    </message>
    <message>
        <source>먼저 끝나야 하는 일</source>
        <translation>A matter to be finished first</translation>
    </message>
    <message>
        <source>전자문서 확인</source>
        <translation>Checking electronic papers</translation>
    </message>
    <message>
        <source>현장조사</source>
        <translation>Inspection on the spot</translation>
    </message>
    <message>
        <source>문자</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>우편</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>전자우편</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>전자 민원 접수 · 8근무시간 (시행령 제6조제7항)</source>
        <translation>Receive what came electronically · 8 working hours (Decree art. 6(7))</translation>
    </message>
    <message>
        <source>부서로 넘김 · 1근무시간 (시행령 제13조)</source>
        <translation>Pass on to the department · 1 working hour (Decree art. 13)</translation>
    </message>
    <message>
        <source>먼 부서로 넘김 · 3근무시간 (시행령 제13조)</source>
        <translation>Pass on to a distant department · 3 working hours (Decree art. 13)</translation>
    </message>
    <message>
        <source>이송받아 맡음 · 3근무시간 (시행령 제13조)</source>
        <translation>Take what was transferred · 3 working hours (Decree art. 13)</translation>
    </message>
    <message>
        <source>다른 기관의 일이면 이송 · 8근무시간 (시행령 제13조)</source>
        <translation>Transfer if it is another agency's · 8 working hours (Decree art. 13)</translation>
    </message>
</context>
<context>
    <name>pcrm::RunningForms</name>
    <message>
        <source>시행령 제24조</source>
        <translation>Decree art. 24</translation>
    </message>
    <message>
        <source>다시 보완 요청</source>
        <translation>Ask for papers once more</translation>
    </message>
    <message>
        <source>오지 않은 것을 10일 안의 기한을 주고 한 번 더 요청합니다. 보낸 날은 세지 않습니다 (시행령 제24조제3항, 민법 제157조).</source>
        <translation>What did not come is asked for once more, for ten days at most. The day it is sent is not counted (Decree art. 24(3), Civil Act art. 157).</translation>
    </message>
    <message>
        <source>보완할 것</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>언제까지</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>보완 기한 늘리기</source>
        <translation>Put off the day for papers</translation>
    </message>
    <message>
        <source>민원인은 보완 기한을 두 번까지 늘려 달라고 할 수 있습니다 (시행령 제24조제2항).</source>
        <translation>The complainant may ask for longer, twice at most (Decree art. 24(2)).</translation>
    </message>
    <message>
        <source>새 기한</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>민원인이 밝힌 까닭</source>
        <translation>Reason the complainant gave</translation>
    </message>
    <message>
        <source>시행령 제25조</source>
        <translation>Decree art. 25</translation>
    </message>
    <message>
        <source>보완 요청 반송 기록</source>
        <translation>Record that the request came back</translation>
    </message>
    <message>
        <source>두 번째 반송이면 취하한 것으로 봅니다 (시행령 제25조).</source>
        <translation>The second time it counts as withdrawn (Decree art. 25).</translation>
    </message>
    <message>
        <source>두 번 반송되면 취하한 것으로 봅니다 (시행령 제25조).</source>
        <translation>When it comes back twice it counts as withdrawn (Decree art. 25).</translation>
    </message>
    <message>
        <source>보낸 방법과 반송 까닭</source>
        <translation>How it was sent and why it came back</translation>
    </message>
    <message>
        <source>반려</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>두 번 요청한 보완이 오지 않았습니다. 까닭을 밝혀 돌려보내고 끝냅니다 (시행령 제25조).</source>
        <translation>The papers came in neither round. It is sent back with the reason and ends (Decree art. 25).</translation>
    </message>
    <message>
        <source>반려 사유</source>
        <translation>Reason for returning it</translation>
    </message>
    <message>
        <source>처리 기간 다시 흐르게</source>
        <translation>Let the period run again</translation>
    </message>
    <message>
        <source>멈춘 까닭: %1</source>
        <translation>Stopped for: %1</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>처리 기간 멈춤</source>
        <translation>Stop the period</translation>
    </message>
    <message>
        <source>멈춘 날부터 다시 흐르는 날까지 처리 기간에 넣지 않습니다.</source>
        <translation>From the day it stops to the day it runs again no day counts towards the period.</translation>
    </message>
    <message>
        <source>사유</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>무엇을 언제까지 기다리는지</source>
        <translation>What is awaited, and until when</translation>
    </message>
    <message>
        <source>끝나는 날</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>시행령 제20조</source>
        <translation>Decree art. 20</translation>
    </message>
    <message>
        <source>법 제20조</source>
        <translation>Act art. 20</translation>
    </message>
    <message>
        <source>회신 기간</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>의견 조회</source>
        <translation>Ask for an opinion</translation>
    </message>
    <message>
        <source>처리 기간 안에서 회신 기간을 주고 다른 부서에 묻습니다. 민원인이 누구인지는 가지 않습니다 (법 제20조).</source>
        <translation>Asks another department, with a time to answer within the period. Who the complainant is does not go along (Act art. 20).</translation>
    </message>
    <message>
        <source>물을 부서</source>
        <translation>Department to ask</translation>
    </message>
    <message>
        <source>부서 이름</source>
        <translation>Name of the department</translation>
    </message>
    <message>
        <source>물을 것</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>의견 조회 철회</source>
        <translation>Take the question back</translation>
    </message>
    <message>
        <source>철회 사유</source>
        <translation>Reason for taking it back</translation>
    </message>
    <message>
        <source>알린 방법</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>처리 상황 통지</source>
        <translation>Tell how it stands</translation>
    </message>
    <message>
        <source>30일마다, 그리고 물을 때마다 진행 상황과 처리 예정일을 알립니다 (시행령 제23조).</source>
        <translation>Every 30 days, and whenever asked, the complainant is told how it stands and when it will be done (Decree art. 23).</translation>
    </message>
    <message>
        <source>진행 상황</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>지금 무엇을 하고 있고 무엇이 남았는지</source>
        <translation>What is being done now and what is left</translation>
    </message>
    <message>
        <source>시행령 제23조</source>
        <translation>Decree art. 23</translation>
    </message>
    <message>
        <source>시행령 제13조</source>
        <translation>Decree art. 13</translation>
    </message>
    <message>
        <source>다른 기관으로 이송</source>
        <translation>Transfer to another agency</translation>
    </message>
    <message>
        <source>다른 기관의 일이면 8근무시간 안에 이송하고 민원인에게 알립니다. 이곳에서는 종결됩니다 (시행령 제13조).</source>
        <translation>What is another agency's goes there within 8 working hours, and the complainant is told. Here it is closed (Decree art. 13).</translation>
    </message>
    <message>
        <source>받을 기관</source>
        <translation>Receiving agency</translation>
    </message>
    <message>
        <source>부산광역시교육청</source>
        <translation>Busan Office of Education</translation>
    </message>
    <message>
        <source>이송 사유</source>
        <translation>Reason for the transfer</translation>
    </message>
    <message>
        <source>민원인에게 알린 방법</source>
        <translation>How the complainant was told</translation>
    </message>
    <message>
        <source>오늘 문자로 알림</source>
        <translation>By text message today</translation>
    </message>
    <message>
        <source>의견 회신</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>회신</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>의견 회신 연장</source>
        <translation>Put the answer off</translation>
    </message>
    <message>
        <source>새 회신 기한</source>
        <translation>New day for the answer</translation>
    </message>
    <message>
        <source>연장 사유</source>
        <translation>Reason for putting it off</translation>
    </message>
    <message>
        <source>한 번만 늘릴 수 있습니다 (법 제20조)</source>
        <translation>Once only (Act art. 20)</translation>
    </message>
</context>
<context>
    <name>pcrm::RunningPanel</name>
    <message>
        <source>끝남</source>
        <translation>done</translation>
    </message>
    <message>
        <source>%1 지남</source>
        <translation>%1 past</translation>
    </message>
    <message numerus="yes">
        <source>%n일 지남</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘 %1까지</source>
        <translation>today until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n일 남음</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>시한과 통지</source>
        <translation>Clocks and notices</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>기한 지남</source>
        <translation>overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n번 늘림</source>
        <translation>
            <numerusform>put off %n time</numerusform>
            <numerusform>put off %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n번 반송</source>
        <translation>
            <numerusform>came back %n time</numerusform>
            <numerusform>came back %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>10일 안에 한 번 더 요청합니다 (시행령 제24조제3항)</source>
        <translation>ask once more within 10 days (Decree art. 24(3))</translation>
    </message>
    <message>
        <source>반려할 수 있습니다 (시행령 제25조)</source>
        <translation>it may be returned (Decree art. 25)</translation>
    </message>
    <message>
        <source>보완 2차 요청 (시행령 제24조제3항)</source>
        <translation>Papers asked for a second time (Decree art. 24(3))</translation>
    </message>
    <message>
        <source>보완 요청 (법 제22조)</source>
        <translation>Papers asked for (Act art. 22)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1부터</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1까지만 뺍니다</source>
        <translation>left out until %1 only</translation>
    </message>
    <message>
        <source>다시 흐름</source>
        <translation>runs again</translation>
    </message>
    <message>
        <source>멈춤</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>철회</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>회신</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>연장: %1</source>
        <translation>put off: %1</translation>
    </message>
    <message>
        <source>%1의 회신: %2</source>
        <translation>%1 answered: %2</translation>
    </message>
    <message>
        <source>의견 조회 · %1 (법 제20조)</source>
        <translation>Opinion of %1 (Act art. 20)</translation>
    </message>
    <message numerus="yes">
        <source>%n번</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>독촉장 (법 제25조, 시행령 제28조)</source>
        <translation>Dunning letter (Act art. 25, Decree art. 28)</translation>
    </message>
    <message>
        <source>마지막 %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>told</translation>
    </message>
    <message>
        <source>처리 상황 통지 · %1 (시행령 제23조)</source>
        <translation>Told how it stands · %1 (Decree art. 23)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>다음 중간 통지 (시행령 제23조)</source>
        <translation>Next interim notice (Decree art. 23)</translation>
    </message>
</context>
<context>
    <name>pcrm::SearchBox</name>
    <message>
        <source>접수번호, 이름·초성, 전화번호, 내용 검색</source>
        <translation>Search number, name, initials, phone or text</translation>
    </message>
    <message>
        <source>전체 검색</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>pcrm::SearchPopup</name>
    <message>
        <source>검색 결과</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>“%1” 검색 결과가 없습니다. 낱말을 줄이거나 전화번호 뒷자리로 찾아보십시오.</source>
        <translation>Nothing found for “%1”. Try fewer words or the last digits of a phone number.</translation>
    </message>
</context>
<context>
    <name>pcrm::SettingsPage</name>
    <message>
        <source>달력과 기한</source>
        <translation>Calendar and deadlines</translation>
    </message>
    <message>
        <source>공휴일, 기관의 근무시간, 부서의 목표 기간과 미리 알림. 모든 PC에 해당합니다.</source>
        <translation>Holidays, working hours of the offices, targets and warnings of the departments. For every PC.</translation>
    </message>
    <message>
        <source>열기…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>설정을 바꾸었습니다</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>이 PC에만 해당합니다. 바꾸면 바로 저장됩니다.</source>
        <translation>For this PC only. Changes are kept at once.</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>화면</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>밝기</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>밝게</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>어둡게</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>글자 크기</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>글자 크기는 프로그램을 다시 시작하면 모든 곳에서 바뀝니다.</source>
        <translation>The size of text changes everywhere after the program is started again.</translation>
    </message>
    <message>
        <source>자동 잠금</source>
        <translation>Automatic lock</translation>
    </message>
    <message>
        <source>분</source>
        <translation> min</translation>
    </message>
    <message>
        <source>자동 잠금까지 몇 분</source>
        <translation>Minutes until the desk locks</translation>
    </message>
    <message>
        <source>쓰지 않으면 잠급니다. Ctrl+L은 바로 잠급니다.</source>
        <translation>Locks when not used. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>접수증</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>먼저 보여 주기</source>
        <translation>Show first</translation>
    </message>
    <message>
        <source>바로 인쇄</source>
        <translation>Print at once</translation>
    </message>
    <message>
        <source>서버와 동기화</source>
        <translation>Server and sync</translation>
    </message>
    <message>
        <source>아직 없음</source>
        <translation>never yet</translation>
    </message>
    <message>
        <source>서버</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>서버 없이 일합니다</source>
        <translation>Works without a server</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>보내는 중</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>연결됨</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>오프라인</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>마지막 동기화</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>보낼 것</source>
        <translation>To be sent</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>거절된 것</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>오늘 화면에서 정하십시오</source>
        <translation>Decide on the Today screen</translation>
    </message>
    <message>
        <source>지금 동기화</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>이 PC</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>데이터 파일</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>크기</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>여기 있는 민원</source>
        <translation>Complaints here</translation>
    </message>
    <message>
        <source>%1건</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>검색 색인</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>모두 찾을 수 있음</source>
        <translation>everything can be found</translation>
    </message>
    <message>
        <source>%1건 색인 중</source>
        <translation>%1 being indexed</translation>
    </message>
    <message>
        <source>정보</source>
        <translation>About</translation>
    </message>
    <message>
        <source>민원데스크 %1</source>
        <translation>Minwon Desk %1</translation>
    </message>
    <message>
        <source>자유 소프트웨어입니다. GNU 일반 공중 사용 허가서 3판 또는 그 뒤의 판(GPL-3.0-or-later)에 따라 쓰고 고치고 나눌 수 있으며, 아무 보증도 없습니다.</source>
        <translation>This is free software. You may use, change and share it under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</translation>
    </message>
    <message>
        <source>함께 쓰는 것: Qt %1 (LGPL-3.0, GPL-3.0) · SQLite (저작권 없음) · libsodium (ISC) · zlib (zlib) · tl::expected (CC0-1.0)</source>
        <translation>Uses: Qt %1 (LGPL-3.0, GPL-3.0) · SQLite (public domain) · libsodium (ISC) · zlib (zlib) · tl::expected (CC0-1.0)</translation>
    </message>
    <message>
        <source>단축키</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>화면마다의 키는 F1</source>
        <translation>F1 shows those of a screen</translation>
    </message>
    <message>
        <source>화면 바꾸기</source>
        <translation>Change the screen</translation>
    </message>
    <message>
        <source>찾기</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>새 민원</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>접수하거나 대화 상자의 일을 함</source>
        <translation>Receive, or do what the dialog says</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>완료</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>정정</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>배정</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>이송</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>다음 민원</source>
        <translation>Next complaint</translation>
    </message>
    <message>
        <source>앞 민원</source>
        <translation>Previous complaint</translation>
    </message>
    <message>
        <source>접수증 인쇄</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>실행 취소</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>잠그기</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>이 화면의 단축키</source>
        <translation>Keys on this screen</translation>
    </message>
    <message>
        <source>처리 과정</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>처리 유형마다의 단계, 평가, 결재선. 관리자가 새 판을 만들면 모든 PC에 해당합니다.</source>
        <translation>Steps, evaluation and approvals of each handling type. An edition that an administrator makes holds for every PC.</translation>
    </message>
    <message>
        <source>방문 응대 시간 재기</source>
        <translation>Time a visit</translation>
    </message>
    <message>
        <source>통화 시간 재기</source>
        <translation>Time a call</translation>
    </message>
    <message>
        <source>응대 중단·보호 기록</source>
        <translation>Incident record</translation>
    </message>
</context>
<context>
    <name>pcrm::ShellWindow</name>
    <message>
        <source>민원데스크</source>
        <translation>Minwon Desk</translation>
    </message>
    <message>
        <source>F1 이 화면의 단축키</source>
        <translation>F1 Keys on this screen</translation>
    </message>
</context>
<context>
    <name>pcrm::SignInView</name>
    <message>
        <source>아이디를 적으십시오.</source>
        <translation>Type your user name.</translation>
    </message>
    <message>
        <source>비밀번호를 적으십시오.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>민원데스크</source>
        <translation>Minwon Desk</translation>
    </message>
    <message>
        <source>민원을 받고, 처리하고, 다시 전화합니다.</source>
        <translation>Receive complaints, handle them, call back.</translation>
    </message>
    <message>
        <source>아이디</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>비밀번호</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Caps Lock이 켜져 있습니다.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>확인하는 중…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>로그인</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>서버 없이 이 PC에서만 씁니다.</source>
        <translation>No server: used on this PC only.</translation>
    </message>
    <message>
        <source>서버 %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>서버에 닿지 않습니다. 이 PC에서 로그인한 적이 있으면 그대로 일할 수 있고, 연결되면 모두 보냅니다.</source>
        <translation>The server cannot be reached. If you have signed in on this PC before you can work on; everything is sent once it is back.</translation>
    </message>
    <message>
        <source>서버에 닿지 않습니다. 이 PC에서 처음 로그인할 때는 연결이 필요합니다.</source>
        <translation>The server cannot be reached. The first sign-in on a PC needs a connection.</translation>
    </message>
</context>
<context>
    <name>pcrm::StatusLine</name>
    <message>
        <source>실행 취소</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>pcrm::SupervisionView</name>
    <message>
        <source>처리 점검</source>
        <translation>Monthly check</translation>
    </message>
    <message>
        <source>달</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>점검 기록</source>
        <translation>Record the check</translation>
    </message>
    <message>
        <source>이 달은 아직 점검하지 않았습니다 (시행령 제22조: 매월 1회 이상)</source>
        <translation>This month has not been checked yet (Decree art. 22: at least monthly)</translation>
    </message>
    <message>
        <source>마지막 점검 %1 · %2</source>
        <translation>Last checked %1 · %2</translation>
    </message>
    <message>
        <source>부서별 처리 상황</source>
        <translation>How departments stand</translation>
    </message>
    <message>
        <source>많이 늦은 순</source>
        <translation>the most late first</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>처리 중</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>기한 지남</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>곧 마감</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>연장</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>독촉</source>
        <translation>Dunned</translation>
    </message>
    <message>
        <source>부서 미정</source>
        <translation>No department yet</translation>
    </message>
    <message>
        <source>이 달에 처리 중이던 민원이 없습니다.</source>
        <translation>No complaint was open in this month.</translation>
    </message>
    <message>
        <source>%1 · 기한 지난 민원</source>
        <translation>%1 · overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>독촉장 쓰기</source>
        <translation>Write a dunning letter</translation>
    </message>
    <message>
        <source>민원심사관의 독촉장 (법 제25조, 시행령 제28조)</source>
        <translation>The examiner's dunning letter (Act art. 25, Decree art. 28)</translation>
    </message>
    <message numerus="yes">
        <source>독촉 %n번</source>
        <translation>
            <numerusform>dunned %n time</numerusform>
            <numerusform>dunned %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>연장 대장</source>
        <translation>Ledger of extensions</translation>
    </message>
    <message numerus="yes">
        <source>%n건 (시행령 제21조)</source>
        <translation>
            <numerusform>%n extension (Decree art. 21)</numerusform>
            <numerusform>%n extensions (Decree art. 21)</numerusform>
        </translation>
    </message>
    <message>
        <source>두 번째 · 동의</source>
        <translation>second · agreed</translation>
    </message>
    <message>
        <source>두 번째</source>
        <translation>second</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>이 달에 연장한 민원이 없습니다.</source>
        <translation>No complaint was extended in this month.</translation>
    </message>
    <message>
        <source>독촉장 보내기</source>
        <translation>Send the dunning letter</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n건</source>
        <translation>
            <numerusform>%1 · %n complaint</numerusform>
            <numerusform>%1 · %n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>받는 부서의 오늘 화면과 민원의 경과에 보입니다. 글은 고치거나 복사할 수 있습니다 (법 제25조, 시행령 제28조).</source>
        <translation>It is shown on the receiving department's Today page and in the complaints' timelines. The text can be changed or copied (Act art. 25, Decree art. 28).</translation>
    </message>
    <message>
        <source>독촉장</source>
        <translation>Dunning letter</translation>
    </message>
    <message>
        <source>지금 보이는 부서별 건수를 함께 적습니다 (시행령 제22조).</source>
        <translation>The counts shown now are recorded with it (Decree art. 22).</translation>
    </message>
    <message>
        <source>점검 의견</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>무엇이 늦고 무엇을 시켰는지 (비워도 됩니다)</source>
        <translation>What is late and what was ordered (may be left empty)</translation>
    </message>
</context>
<context>
    <name>pcrm::SyncWords</name>
    <message>
        <source>저장됨</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>오프라인</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>보내는 중</source>
        <translation>sending</translation>
    </message>
    <message numerus="yes">
        <source>%n건 전송 대기</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>전송 대기 없음</source>
        <translation>nothing waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n건 반려됨</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>로그인하면 보냅니다</source>
        <translation>sent after sign-in</translation>
    </message>
    <message>
        <source>아직 동기화 안 함</source>
        <translation>never synced</translation>
    </message>
    <message>
        <source>%1 동기화</source>
        <translation>synced %1</translation>
    </message>
</context>
<context>
    <name>pcrm::TaskDetailView</name>
    <message>
        <source>고른 과제가 여기에 보입니다.</source>
        <translation>The chosen task is shown here.</translation>
    </message>
    <message>
        <source>목록에서 과제를 고르십시오. Alt+J와 Alt+K로 다음과 앞으로 갑니다.</source>
        <translation>Choose a task in the list. Alt+J and Alt+K go to the next and the one before.</translation>
    </message>
    <message numerus="yes">
        <source>늦은 회차 %n개</source>
        <translation>
            <numerusform>%n round late</numerusform>
            <numerusform>%n rounds late</numerusform>
        </translation>
    </message>
    <message>
        <source>담당 %1</source>
        <translation>In charge: %1</translation>
    </message>
    <message>
        <source>민원 %1건 · 사람 %2명</source>
        <translation>Complaints: %1 · People: %2</translation>
    </message>
    <message>
        <source>다른 처리</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>다른 처리 (Alt+.)</source>
        <translation>More actions (Alt+.)</translation>
    </message>
    <message>
        <source>계획</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>아직 계획이 없습니다. 누가 무엇을 언제 어떤 근거로 하는지 적으십시오.</source>
        <translation>There is no plan yet. Write down who does what, when and on what ground.</translation>
    </message>
    <message>
        <source>근거: %1</source>
        <translation>Ground: %1</translation>
    </message>
    <message>
        <source>주기: %1</source>
        <translation>Comes round: %1</translation>
    </message>
    <message>
        <source>다음: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>회차</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>%1번 가운데 %2번 함</source>
        <translation>%2 of %1 done</translation>
    </message>
    <message>
        <source>주기를 정하고 회차를 만들면 날짜가 여기에 보입니다.</source>
        <translation>Set when it comes round and make the rounds: their dates are shown here.</translation>
    </message>
    <message>
        <source>함</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>늦음</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>예정</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>%1회차</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>결과를 알릴 사람</source>
        <translation>People to tell</translation>
    </message>
    <message numerus="yes">
        <source>%n명 남음</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
    <message>
        <source>모두 알림</source>
        <translation>all told</translation>
    </message>
    <message>
        <source>다른 부서의 민원</source>
        <translation>Complaint of another department</translation>
    </message>
    <message numerus="yes">
        <source>그리고 %n명</source>
        <translation>
            <numerusform>and %n more person</numerusform>
            <numerusform>and %n more people</numerusform>
        </translation>
    </message>
    <message>
        <source>이 과제를 낸 민원</source>
        <translation>Complaints that raised this task</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>민원 화면에서 민원을 골라 ‘과제로’를 누르면 묶입니다.</source>
        <translation>Choose a complaint and press “Make a task” to add it.</translation>
    </message>
    <message numerus="yes">
        <source>그리고 %n건</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>개선 확인</source>
        <translation>Check of the improvement</translation>
    </message>
    <message>
        <source>결과: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>아직 끝낼 수 없는 까닭</source>
        <translation>Why it cannot end yet</translation>
    </message>
</context>
<context>
    <name>pcrm::TaskYearModel</name>
    <message>
        <source>%1명</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>알릴 %1명</source>
        <translation>To tell: %1</translation>
    </message>
    <message>
        <source>%1건</source>
        <translation>Cases: %1</translation>
    </message>
    <message>
        <source>%1월</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>이 해에는 회차가 없습니다.</source>
        <translation>There are no rounds in this year.</translation>
    </message>
    <message>
        <source>함</source>
        <translation>done</translation>
    </message>
    <message>
        <source>늦음</source>
        <translation>late</translation>
    </message>
    <message>
        <source>예정</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>%1회차 %2 %3</source>
        <translation>Round %1, %2: %3</translation>
    </message>
    <message>
        <source>민원 %1건을 낸 사람 %2명, 알릴 사람 %3명</source>
        <translation>Complaints: %1, from people: %2; still to tell: %3</translation>
    </message>
    <message>
        <source>과제</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>사람 · 건</source>
        <translation>People · cases</translation>
    </message>
</context>
<context>
    <name>pcrm::TasksPage</name>
    <message>
        <source>과제</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>다음 · 앞 과제</source>
        <translation>Next · previous task</translation>
    </message>
    <message>
        <source>고른 과제로 · 목록으로</source>
        <translation>To the chosen task · to the list</translation>
    </message>
    <message>
        <source>앞 해 · 다음 해</source>
        <translation>Previous · next year</translation>
    </message>
    <message>
        <source>새 과제</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>다른 처리</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>앞 해</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>앞 해 (Alt+←)</source>
        <translation>Previous year (Alt+←)</translation>
    </message>
    <message>
        <source>다음 해</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>다음 해 (Alt+→)</source>
        <translation>Next year (Alt+→)</translation>
    </message>
    <message>
        <source>과제의 한 해</source>
        <translation>A year of tasks</translation>
    </message>
    <message>
        <source>해마다 돌아오거나 예산·계획이 있어야 하는 민원이 여기에 과제로 모입니다.</source>
        <translation>Complaints that come back every year, or need a budget or a plan, are gathered here as tasks.</translation>
    </message>
    <message>
        <source>민원 화면에서 ‘과제로’를 누르거나, 여기에서 새 과제를 만드십시오.</source>
        <translation>Press “Make a task” at a complaint, or make a new task here.</translation>
    </message>
    <message>
        <source>사람 · 건 수</source>
        <translation>People · cases</translation>
    </message>
    <message>
        <source>%1년 과제</source>
        <translation>Tasks of %1</translation>
    </message>
    <message>
        <source>열린 과제 %1 · 한 회차 %2 · 도움 받은 사람 %3명(민원 %4건)</source>
        <translation>Open: %1 · rounds done: %2 · people helped: %3 (complaints: %4)</translation>
    </message>
    <message>
        <source>민원은 나중에 묶을 수 있습니다.</source>
        <translation>Complaints can be added later.</translation>
    </message>
    <message>
        <source>%1 · %2회차 %3</source>
        <translation>%1 · round %2, %3</translation>
    </message>
    <message>
        <source>과제로</source>
        <translation>Make a task</translation>
    </message>
    <message>
        <source>있는 과제에 묶으면 이름과 구분은 쓰이지 않습니다.</source>
        <translation>Added to a task that is there, name and kind are not used.</translation>
    </message>
    <message>
        <source>과제 · 회의</source>
        <translation>Tasks · meetings</translation>
    </message>
    <message>
        <source>회의</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>pcrm::TodayPage</name>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>할 일 고르기</source>
        <translation>Choose what to do</translation>
    </message>
    <message>
        <source>고른 민원 열기</source>
        <translation>Open the complaint</translation>
    </message>
    <message>
        <source>숫자와 목록 사이 옮기기</source>
        <translation>Between numbers and list</translation>
    </message>
    <message>
        <source>오늘 · 우리 팀</source>
        <translation>Today · our team</translation>
    </message>
    <message>
        <source>오늘 할 일</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>기한이 이른 순 · Enter로 엽니다</source>
        <translation>Due first · Enter opens</translation>
    </message>
    <message>
        <source>팀에서 처리 중인 민원이 없습니다.</source>
        <translation>The team has no open complaints.</translation>
    </message>
    <message>
        <source>나에게 맡겨진 민원이 없습니다.</source>
        <translation>No complaints are assigned to you.</translation>
    </message>
    <message>
        <source>새 민원 접수</source>
        <translation>Receive a complaint</translation>
    </message>
    <message>
        <source>건</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>기한 지남</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>먼저 처리하거나 연장하십시오</source>
        <translation>Work on or extend these first</translation>
    </message>
    <message>
        <source>지난 것이 없습니다</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>오늘 안에 답변하십시오</source>
        <translation>To be answered today</translation>
    </message>
    <message>
        <source>오늘 끝낼 것이 없습니다</source>
        <translation>Nothing is due today</translation>
    </message>
    <message>
        <source>내 담당 처리 중</source>
        <translation>Open, with me</translation>
    </message>
    <message>
        <source>부서 전체 %1건</source>
        <translation>%1 in the department</translation>
    </message>
    <message>
        <source>기관 전체 %1건</source>
        <translation>%1 in the office</translation>
    </message>
    <message>
        <source>보완 기다림</source>
        <translation>Waiting for papers</translation>
    </message>
    <message>
        <source>도착하면 시계가 다시 갑니다</source>
        <translation>The clock runs again on arrival</translation>
    </message>
    <message>
        <source>거절된 전송</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>오른쪽에서 견주어 보십시오</source>
        <translation>Compare them on the right</translation>
    </message>
    <message>
        <source>모두 받아들여졌습니다</source>
        <translation>Everything was accepted</translation>
    </message>
    <message>
        <source>누가 얼마나</source>
        <translation>Who has how much</translation>
    </message>
    <message>
        <source>지남 · 오늘 · 나머지</source>
        <translation>late · today · other</translation>
    </message>
    <message>
        <source>담당 없음</source>
        <translation>Nobody</translation>
    </message>
    <message numerus="yes">
        <source>지남 %n건</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>오늘 %n건</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>나머지 %n건</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n other</numerusform>
        </translation>
    </message>
    <message>
        <source>다시 보냅니다: %1</source>
        <translation>Sending again: %1</translation>
    </message>
    <message>
        <source>이곳에서 처리 중인 민원이 없습니다.</source>
        <translation>This office has no open complaints.</translation>
    </message>
    <message>
        <source>처리할 민원이 기한 순으로 여기에 보입니다.</source>
        <translation>What is to be done appears here by due date.</translation>
    </message>
</context>
<context>
    <name>pcrm::TopBar</name>
    <message>
        <source>잠금</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>로그아웃</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>민원데스크</source>
        <translation>Minwon Desk</translation>
    </message>
    <message>
        <source>지금 동기화 (F5)</source>
        <translation>Sync now (F5)</translation>
    </message>
    <message>
        <source>사용자 메뉴</source>
        <translation>User menu</translation>
    </message>
</context>
<context>
    <name>pcrm::export</name>
    <message>
        <source>접수번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>접수 일시</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>민원인</source>
        <translation>From</translation>
    </message>
    <message>
        <source>처리 유형</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>법정 구분</source>
        <translation>Legal kind</translation>
    </message>
    <message>
        <source>기관</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>담당</source>
        <translation>With</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>처리 기한</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>pcrm::filter</name>
    <message>
        <source>기한 지남</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>기한 오늘까지</source>
        <translation>Due by today</translation>
    </message>
    <message>
        <source>기한 7일 안</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>기한 %1 전</source>
        <translation>Due before %1</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>기한 %1부터 %2 전</source>
        <translation>Due from %1, before %2</translation>
    </message>
    <message>
        <source>기한 %1부터</source>
        <translation>Due from %1</translation>
    </message>
    <message>
        <source>내 부서</source>
        <translation>My department</translation>
    </message>
    <message>
        <source>내 기관</source>
        <translation>My office</translation>
    </message>
    <message>
        <source>담당 나</source>
        <translation>With me</translation>
    </message>
    <message>
        <source>담당 %1</source>
        <translation>With %1</translation>
    </message>
    <message>
        <source>같은 민원인</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>상태 %1</source>
        <translation>State %1</translation>
    </message>
    <message>
        <source>처리 중</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>모든 민원</source>
        <translation>All complaints</translation>
    </message>
    <message>
        <source>접수 %1–%2</source>
        <translation>Received %1–%2</translation>
    </message>
</context>
<context>
    <name>pcrm::help</name>
    <message>
        <source>큰 글자</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>휠체어 접근</source>
        <translation>Wheelchair access</translation>
    </message>
    <message>
        <source>필담</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>수어 통역</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>통역</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>대필</source>
        <translation>Writing for the person</translation>
    </message>
    <message>
        <source>낭독</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>동행 안내</source>
        <translation>Accompanied</translation>
    </message>
    <message>
        <source>방문 대신 전화</source>
        <translation>Call instead of visit</translation>
    </message>
    <message>
        <source>우선 창구</source>
        <translation>Priority window</translation>
    </message>
    <message>
        <source>편의 제공</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>무엇이 도움이 되는지만 적고 까닭은 적지 않습니다. (법 제11조, 시행령 제8조의2)</source>
        <translation>Only what helps is written down, never why. (Act art. 11, Decree art. 8-2)</translation>
    </message>
    <message>
        <source>통역 언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>통역에 표시했을 때: 베트남어, 중국어 …</source>
        <translation>With an interpreter: Vietnamese, Chinese …</translation>
    </message>
</context>
<context>
    <name>pcrm::incident</name>
    <message>
        <source>폭언</source>
        <translation>Verbal abuse</translation>
    </message>
    <message>
        <source>협박</source>
        <translation>Threat</translation>
    </message>
    <message>
        <source>성희롱</source>
        <translation>Sexual harassment</translation>
    </message>
    <message>
        <source>폭행</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>흉기·기물 파손</source>
        <translation>Weapon or damage</translation>
    </message>
    <message>
        <source>장시간·반복</source>
        <translation>Long or repeated</translation>
    </message>
    <message>
        <source>그 밖</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>응대 중단</source>
        <translation>Contact ended</translation>
    </message>
    <message>
        <source>분리</source>
        <translation>Separated</translation>
    </message>
    <message>
        <source>팀장 인계</source>
        <translation>Taken over by lead</translation>
    </message>
    <message>
        <source>경찰 신고</source>
        <translation>Police called</translation>
    </message>
    <message>
        <source>녹음·녹화</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>pcrm::move</name>
    <message>
        <source>사유</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>담당자</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>%1 (나)</source>
        <translation>%1 (me)</translation>
    </message>
    <message>
        <source>담당 없음 · 부서 공동</source>
        <translation>Nobody · the department’s queue</translation>
    </message>
    <message>
        <source>받을 부서</source>
        <translation>To department</translation>
    </message>
    <message>
        <source>부서를 고르십시오</source>
        <translation>Choose a department</translation>
    </message>
    <message>
        <source>받을 기관</source>
        <translation>To office</translation>
    </message>
    <message>
        <source>그대로 (%1)</source>
        <translation>As it is (%1)</translation>
    </message>
    <message>
        <source>그대로</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>왜 그 부서의 일인지</source>
        <translation>Why it is for that department</translation>
    </message>
    <message>
        <source>연장 기간</source>
        <translation>Extend by</translation>
    </message>
    <message>
        <source>처리 기간만큼 (%1)</source>
        <translation>The period itself (%1)</translation>
    </message>
    <message>
        <source>처리 기간만큼</source>
        <translation>The period itself</translation>
    </message>
    <message>
        <source>부득이한 사정과 끝낼 날짜</source>
        <translation>Why it cannot be helped, and when it will be done</translation>
    </message>
    <message>
        <source>민원인이 두 번째 연장에 동의했습니다 (시행령 제21조)</source>
        <translation>The complainant agreed to the second extension (Decree art. 21)</translation>
    </message>
    <message>
        <source>처리 기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>정하지 않음 (법정 구분을 따름)</source>
        <translation>Not set (follows the legal kind)</translation>
    </message>
    <message>
        <source>처리 유형</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>법정 구분</source>
        <translation>Legal kind</translation>
    </message>
    <message>
        <source>범위</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>지속</source>
        <translation>Lasting</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>내용</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>민원인</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>전화번호</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>동료가 알아야 할 것</source>
        <translation>What colleagues should know</translation>
    </message>
    <message>
        <source>보완할 것</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>무엇을 어떻게 보완해야 하는지</source>
        <translation>What to complete, and how</translation>
    </message>
    <message>
        <source>언제까지</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>받은 것</source>
        <translation>What came</translation>
    </message>
    <message>
        <source>무엇이 왔는지 (비워도 됩니다)</source>
        <translation>What came (may stay empty)</translation>
    </message>
    <message>
        <source>민원인에게 알릴 처리 결과</source>
        <translation>The result to tell the complainant</translation>
    </message>
    <message>
        <source>고칠 것이 없으면 비워 두십시오</source>
        <translation>Leave empty if nothing changes</translation>
    </message>
    <message>
        <source>민원인에게 알린 처리 결과</source>
        <translation>The result the complainant was told</translation>
    </message>
    <message>
        <source>근거 조문과 사유 (법 제21조·제23조)</source>
        <translation>Article and reason (Act arts. 21, 23)</translation>
    </message>
    <message>
        <source>민원인이 언제 어떻게 취하했는지</source>
        <translation>When and how the complainant withdrew it</translation>
    </message>
    <message>
        <source>왜 다시 여는지</source>
        <translation>Why it is opened again</translation>
    </message>
    <message>
        <source>보완이 올 때까지 처리 기한의 시계가 멈춥니다.</source>
        <translation>The clock stands still until the papers come.</translation>
    </message>
    <message>
        <source>처리 기한의 시계가 다시 갑니다.</source>
        <translation>The clock runs again.</translation>
    </message>
    <message>
        <source>답변과 완료를 한 번에 적습니다.</source>
        <translation>Answers and completes in one step.</translation>
    </message>
    <message>
        <source>법정 구분이나 기간을 바꾸면 처리 기한도 바뀝니다.</source>
        <translation>Another legal kind or period changes the due date.</translation>
    </message>
    <message>
        <source>답변한 뒤 확인되면 완료로 끝냅니다.</source>
        <translation>Once the answer is confirmed, it is completed.</translation>
    </message>
</context>
<context>
    <name>pcrm::moves</name>
    <message>
        <source>정정</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>분류</source>
        <translation>Classify</translation>
    </message>
    <message>
        <source>배정</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>이송</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>보완 요청</source>
        <translation>Ask for papers</translation>
    </message>
    <message>
        <source>보완 도착</source>
        <translation>Papers came</translation>
    </message>
    <message>
        <source>연장</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>완료</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>종결</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>취하</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>재개</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>pcrm::people</name>
    <message>
        <source>과제로 하지 않는 까닭</source>
        <translation>Why it need not be a task</translation>
    </message>
    <message>
        <source>과제 없이 진행</source>
        <translation>Go on without a task</translation>
    </message>
    <message>
        <source>되풀이되거나 오래 걸리는 일을 과제로 묶지 않고 끝냅니다.</source>
        <translation>What comes back or lasts is ended without a task.</translation>
    </message>
    <message>
        <source>편의 제공</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>법 제11조</source>
        <translation>Act art. 11</translation>
    </message>
</context>
<context>
    <name>pcrm::process</name>
    <message>
        <source>배정</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>손으로 확인</source>
        <translation>Ticked by hand</translation>
    </message>
    <message>
        <source>타당성 검토</source>
        <translation>Validity review</translation>
    </message>
    <message>
        <source>결재</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>결과 평가</source>
        <translation>Result evaluation</translation>
    </message>
    <message>
        <source>과제로 묶기</source>
        <translation>Taken up in a task</translation>
    </message>
    <message>
        <source>누구나</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>담당자</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>담당 아닌 사람</source>
        <translation>Anyone else</translation>
    </message>
    <message>
        <source>팀장</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>하지 않음</source>
        <translation>None</translation>
    </message>
    <message>
        <source>표본 평가 (프로그램이 뽑음)</source>
        <translation>Sample (drawn by the program)</translation>
    </message>
    <message>
        <source>결과 평가 (건마다 사람이)</source>
        <translation>Result (each, by a person)</translation>
    </message>
    <message>
        <source>절차 평가 (회차마다)</source>
        <translation>Procedure (each round)</translation>
    </message>
</context>
<context>
    <name>pcrm::refused</name>
    <message>
        <source>담당 없음 · 부서 공동</source>
        <translation>Nobody · the department’s queue</translation>
    </message>
    <message>
        <source>예</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>아니요</source>
        <translation>No</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pcrm::settings</name>
    <message>
        <source>설정을 ‘%1’에 저장하지 못했습니다. 그 폴더에 쓸 수 있는지 확인하십시오.</source>
        <translation>The settings could not be kept in “%1”. Check whether that folder can be written.</translation>
    </message>
</context>
<context>
    <name>pcrm::steps</name>
    <message>
        <source>해결</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>일부 해결</source>
        <translation>Partly resolved</translation>
    </message>
    <message>
        <source>해결 안 됨</source>
        <translation>Not resolved</translation>
    </message>
    <message>
        <source>문제 없음</source>
        <translation>Nothing to object</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>앞선 처리와 같음</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>다르게 처리함</source>
        <translation>Different from before</translation>
    </message>
    <message>
        <source>비슷한 민원 없음</source>
        <translation>No precedent</translation>
    </message>
    <message>
        <source>정해지지 않음</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>담당</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>과장</source>
        <translation>Section chief</translation>
    </message>
    <message>
        <source>국장</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>부시장</source>
        <translation>Vice mayor</translation>
    </message>
    <message>
        <source>시장</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>의견</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>결과 평가</source>
        <translation>Result evaluation</translation>
    </message>
    <message>
        <source>민원인이 요구한 것이 정말 풀렸는지 봅니다.</source>
        <translation>Is what the complainant asked for really settled?</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>예</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>일부</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>아니요</source>
        <translation>No</translation>
    </message>
    <message>
        <source>무엇이 남았는지 (해결이면 비워도 됩니다)</source>
        <translation>What is left (may be empty when resolved)</translation>
    </message>
    <message>
        <source>타당성 검토</source>
        <translation>Validity review</translation>
    </message>
    <message>
        <source>비슷한 민원이 앞서 어떻게 처리되었는지 견주어 봅니다. 견주어 본 것에 표시하십시오.</source>
        <translation>Compare with how similar complaints were handled before. Tick those you looked at.</translation>
    </message>
    <message>
        <source>결론</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>다르게 처리하면 그 까닭</source>
        <translation>Why, when it is handled differently</translation>
    </message>
    <message>
        <source>결재할 답변</source>
        <translation>Answer to be approved</translation>
    </message>
    <message>
        <source>민원인에게 알릴 처리 결과</source>
        <translation>The result to tell the complainant</translation>
    </message>
    <message>
        <source>결재 요청</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>결재선: %1</source>
        <translation>Line of approval: %1</translation>
    </message>
    <message>
        <source>결정</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>결재합니다</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>돌려보냅니다 (반려)</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>결재</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>의견·반려 사유</source>
        <translation>Remarks, or reason for sending back</translation>
    </message>
    <message>
        <source>반려하면 그 까닭</source>
        <translation>Why, when it is sent back</translation>
    </message>
    <message>
        <source>한 것으로 표시합니다.</source>
        <translation>Marks it as done.</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>무엇을 확인했는지 (비워도 됩니다)</source>
        <translation>What was checked (may be empty)</translation>
    </message>
    <message>
        <source>약속 적기</source>
        <translation>Note a promise</translation>
    </message>
    <message>
        <source>지킨 것이 확인될 때까지 오늘 화면에 남습니다.</source>
        <translation>It stays on the Today screen until it is proven kept.</translation>
    </message>
    <message>
        <source>무엇을 약속했습니까</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>민원인이 들은 대로</source>
        <translation>As the complainant heard it</translation>
    </message>
    <message>
        <source>언제까지</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>무엇으로 확인합니까</source>
        <translation>What will prove it</translation>
    </message>
    <message>
        <source>사진, 공문, 현장 확인</source>
        <translation>photograph, letter, site visit</translation>
    </message>
    <message>
        <source>배정하기</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>답변하기</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>확인하기</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>검토하기</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>평가하기</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>결재 올리기</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>결재하기</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>이행 확인</source>
        <translation>Prove kept</translation>
    </message>
    <message>
        <source>이행을 보여 주는 것</source>
        <translation>What shows that it was kept</translation>
    </message>
    <message>
        <source>불이행</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>지키지 못한 까닭</source>
        <translation>Why it could not be kept</translation>
    </message>
    <message>
        <source>맡을 사람</source>
        <translation>Who decides instead</translation>
    </message>
    <message>
        <source>사람을 고르십시오</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>결재 맡기기</source>
        <translation>Delegate approvals</translation>
    </message>
    <message>
        <source>그날이 끝날 때까지 내 결재를 대신합니다.</source>
        <translation>Decides for you until the end of that day.</translation>
    </message>
    <message>
        <source>자리를 비웁니다 (대결)</source>
        <translation>I am away (decided in my absence)</translation>
    </message>
    <message>
        <source>과제로</source>
        <translation>To a task</translation>
    </message>
</context>
<context>
    <name>pcrm::tasks</name>
    <message>
        <source>계획 적기</source>
        <translation>Write the plan</translation>
    </message>
    <message>
        <source>회차 만들기</source>
        <translation>Make rounds</translation>
    </message>
    <message>
        <source>회차 결과</source>
        <translation>Record round</translation>
    </message>
    <message>
        <source>알린 것 적기</source>
        <translation>Record who was told</translation>
    </message>
    <message>
        <source>개선 확인</source>
        <translation>Check improvement</translation>
    </message>
    <message>
        <source>담당 바꾸기</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>과제 끝내기</source>
        <translation>End task</translation>
    </message>
    <message>
        <source>계획</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>누가 무엇을 어떻게 하는지</source>
        <translation>Who does what and how</translation>
    </message>
    <message>
        <source>예산이나 법령의 근거</source>
        <translation>Budget or law it rests on</translation>
    </message>
    <message>
        <source>예: 2027년 본예산 3억 원</source>
        <translation>Such as: budget of 2027, 300 million won</translation>
    </message>
    <message>
        <source>주기</source>
        <translation>Comes round</translation>
    </message>
    <message>
        <source>해마다의 월-일: 11-15 12-01 · 또는 2w, 3mo마다</source>
        <translation>Month-day of every year: 11-15 12-01 · or every 2w, 3mo</translation>
    </message>
    <message>
        <source>시작일</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>무엇을 했고 어떻게 되었는지. 민원인에게 알릴 말이 됩니다.</source>
        <translation>What was done and what came of it. People will be told this.</translation>
    </message>
    <message>
        <source>지난 회차와 견주어</source>
        <translation>Against the round before</translation>
    </message>
    <message>
        <source>실시일</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>담당자</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>연도</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>알린 방법</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>알리지 못했으면 그 까닭</source>
        <translation>Why, if it could not be told</translation>
    </message>
    <message>
        <source>알리지 못했습니다</source>
        <translation>The person could not be told</translation>
    </message>
    <message>
        <source>판정</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>증거</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>무엇을 보고 판정했는지</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>다음 점검일 (끝나지 않았으면)</source>
        <translation>Next check (if it has not come)</translation>
    </message>
    <message>
        <source>과제의 결과</source>
        <translation>Outcome of the task</translation>
    </message>
    <message>
        <source>무엇이 나아졌는지</source>
        <translation>What got better</translation>
    </message>
    <message>
        <source>민원을 낸 사람마다 결과를 알릴 일이 하나씩 생깁니다.</source>
        <translation>Each person who raised it is then to be told.</translation>
    </message>
    <message>
        <source>과제 이름</source>
        <translation>Name of the task</translation>
    </message>
    <message>
        <source>예: 겨울철 이면도로 제설</source>
        <translation>Such as: clearing snow from side streets</translation>
    </message>
    <message>
        <source>구분</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>어느 과제로</source>
        <translation>To which task</translation>
    </message>
    <message>
        <source>새 과제로</source>
        <translation>A new task</translation>
    </message>
    <message>
        <source>선정</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>추진</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>안내 중</source>
        <translation>Telling</translation>
    </message>
    <message>
        <source>종료</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>주기과제</source>
        <translation>Periodic</translation>
    </message>
    <message>
        <source>장기과제</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>견주지 않음</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>나아짐</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>같음</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>나빠짐</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>개선됨</source>
        <translation>Improved</translation>
    </message>
    <message>
        <source>일부만 개선됨</source>
        <translation>Partly improved</translation>
    </message>
    <message>
        <source>아직 개선되지 않음</source>
        <translation>Not yet improved</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>인터넷</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>편지</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>팩스</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>문자</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>%1주마다</source>
        <translation>every %1 weeks</translation>
    </message>
    <message>
        <source>%1개월마다</source>
        <translation>every %1 months</translation>
    </message>
    <message>
        <source>%1월 %2일</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>해마다 %1</source>
        <translation>every year on %1</translation>
    </message>
</context>
<context>
    <name>pcrm::words</name>
    <message>
        <source>지남</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>임박</source>
        <translation>Soon due</translation>
    </message>
    <message>
        <source>여유 있음</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>접수</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>처리 중</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>보완 중</source>
        <translation>Papers awaited</translation>
    </message>
    <message>
        <source>답변</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>완료</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>종결</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>취하</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>방문</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>인터넷</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>우편</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>팩스</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>미정</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>단순</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>복잡</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>주기과제</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>장기과제</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>서식</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>법령 질의</source>
        <translation>Legal inquiry</translation>
    </message>
    <message>
        <source>질의</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>건의</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>고충</source>
        <translation>Grievance</translation>
    </message>
    <message>
        <source>상담</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>기타</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>개인</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>다수</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>시민 전체</source>
        <translation>All citizens</translation>
    </message>
    <message>
        <source>일회</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>반복</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>지속</source>
        <translation>Lasting</translation>
    </message>
    <message>
        <source>기한 없음</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>시계 멈춤</source>
        <translation>Clock stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n분 지남</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n시간 지남</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n일 지남</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘 %1</source>
        <translation>Today %1</translation>
    </message>
    <message numerus="yes">
        <source>%n일 남음</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pcrm::LearningRequest</name>
    <message>
        <source>서버가 없는 PC라 배우게 할 수 없습니다.</source>
        <translation>This desk has no server, so nothing can be learned.</translation>
    </message>
    <message>
        <source>서버와 이어져 있지 않습니다. 이어지면 배우게 할 수 있습니다.</source>
        <translation>Not connected to the server. Learning can be asked for once connected.</translation>
    </message>
    <message>
        <source>서버와 이어져 있지 않아 배우게 할 수 없습니다. 이어지면 다시 누르십시오.</source>
        <translation>Not connected to the server, so nothing can be learned. Press again once connected.</translation>
    </message>
    <message>
        <source>서버가 배우는 중입니다…</source>
        <translation>The server is learning…</translation>
    </message>
    <message>
        <source>서버에 닿지 않습니다. 서버는 하던 것을 마칩니다.</source>
        <translation>The server cannot be reached. It finishes what it was doing.</translation>
    </message>
    <message>
        <source>새로 배울 것이 없습니다.</source>
        <translation>There is nothing new to learn.</translation>
    </message>
</context>
<context>
    <name>pcrm::QualityView</name>
    <message>
        <source>제안 품질</source>
        <translation>Quality of proposals</translation>
    </message>
    <message>
        <source>기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>항목</source>
        <translation>Field</translation>
    </message>
    <message numerus="yes">
        <source>지난 %n일</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>지금 다시 배우기</source>
        <translation>Learn again now</translation>
    </message>
    <message>
        <source>서버가 사람들이 정한 분류에서 새 모델을 배워 모든 PC에 보냅니다. 밤마다 저절로도 합니다.</source>
        <translation>The server learns new models from what people chose and sends them to all PCs. It also does so every night.</translation>
    </message>
    <message>
        <source>처리 유형</source>
        <translation>Handling type</translation>
    </message>
    <message>
        <source>법정 구분</source>
        <translation>Legal kind</translation>
    </message>
    <message>
        <source>부서</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>범위</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>지속</source>
        <translation>Persistence</translation>
    </message>
    <message>
        <source>그대로 %1</source>
        <translation>As proposed %1</translation>
    </message>
    <message>
        <source>고침 %1</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>모름 %1</source>
        <translation>Unknown %1</translation>
    </message>
    <message>
        <source>제안 %1 · 그대로 %2 · 고침 %3 · 모름 %4</source>
        <translation>Proposed %1 · kept %2 · corrected %3 · unknown %4</translation>
    </message>
    <message>
        <source>제안 %1 · 고침 %2</source>
        <translation>Proposed %1 · corrected %2</translation>
    </message>
    <message>
        <source>항목별로 맞은 제안</source>
        <translation>Right proposals by field</translation>
    </message>
    <message>
        <source>접수한 사람이 그대로 둔 것이 맞은 것입니다</source>
        <translation>Right is what the person at reception kept</translation>
    </message>
    <message>
        <source>배운 모델이 없어 규칙만 제안합니다</source>
        <translation>No learned model; only rules propose</translation>
    </message>
    <message>
        <source>모델 %1판 · %2 · 민원 %3건에서 배움 · 못 본 민원에서 %4 맞힘 · %5에 확신</source>
        <translation>Model edition %1 · %2 · learned from %3 complaints · right on %4 of unseen ones · sure of %5</translation>
    </message>
    <message>
        <source>부서별</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>%1 제안 · 민원을 맡은 부서로 셉니다</source>
        <translation>Proposals of %1 · counted by the department in charge</translation>
    </message>
    <message>
        <source>정해지지 않음</source>
        <translation>Not decided</translation>
    </message>
    <message numerus="yes">
        <source>그리고 부서 %n곳</source>
        <translation>
            <numerusform>And %n department</numerusform>
            <numerusform>And %n departments</numerusform>
        </translation>
    </message>
    <message>
        <source>헷갈리는 것</source>
        <translation>What it confuses</translation>
    </message>
    <message>
        <source>제안한 것 → 사람이 정한 것</source>
        <translation>Proposed → chosen by a person</translation>
    </message>
    <message>
        <source>이 기간에 고친 제안이 없습니다.</source>
        <translation>No proposal was corrected in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n번</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>마지막 민원</source>
        <translation>Last complaint</translation>
    </message>
    <message>
        <source>이 기간에 접수하며 정한 분류가 없습니다.</source>
        <translation>Nothing was classified at reception in this period.</translation>
    </message>
    <message>
        <source>접수 화면에서 제안을 받아들이거나 고치면 여기에 셉니다.</source>
        <translation>Accepting or correcting proposals at reception is counted here.</translation>
    </message>
</context>
</TS>
