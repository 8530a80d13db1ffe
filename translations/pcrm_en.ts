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
</TS>
