<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko">
<context>
    <name>pcrm::Chip</name>
    <message>
        <source>Delete 키로 조건을 지웁니다</source>
        <translation>The Delete key removes this filter</translation>
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
    <name>pcrm::Gallery</name>
    <message>
        <source>그림을 저장하지 못했습니다: %1. 폴더에 쓸 수 있는지, 디스크에 자리가 있는지 확인하십시오.</source>
        <translation>The picture could not be saved: %1. Check that the folder can be written to and the disk has room.</translation>
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
    <name>main</name>
    <message>
        <source>민원데스크</source>
        <translation>PCRM Desk</translation>
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
        <source>M월 d일</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>같은 사람</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>다른 사람의 비슷한 민원</source>
        <translation>Similar, of somebody else</translation>
    </message>
    <message>
        <source>%1 열기</source>
        <translation>Open %1</translation>
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
        <source>비슷한 민원 열기</source>
        <translation>Open a similar complaint</translation>
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
</context>
<context>
    <name>pcrm::PersonPanel</name>
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
</context>
<context>
    <name>pcrm::ProposalPanel</name>
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
</TS>
