"""Korean. Nouns are known as the ends of longer ones: 건설비."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

KOREAN = labelling("""
    money: 금액|비용|비|가격|값|요금|매출|매출액|이익|순이익|영업이익|수익|부채|빚|예산|임금|급여|연봉|월급|월세
    money: 집값|벌금
    money: 자산|시가총액|보상금|상금|기부금|성금|지원금|보조금|투자|투자액|수출액|수입액|거래액|손실|적자|흑자|세금
    money: 대출|대출금
    money: 시가|대금|보험료|수수료|과징금|배상금|위자료|몸값|정가|단가|입장료
    things: 사망자|희생자|부상자|실종자|직원|사원|인구|관객|방문객|관람객|이용자|승객|환자|확진자|유권자|학생|어린이
    things: 회원
    things: 참가자|근로자|노동자|주민|가구|선수|의원|시민|여성|남성|대원|기업|회사|공장|학교|병원|매장|점포|차량
    things: 선박|건물
    things: 주택|사건|사고|화재|지진|신고|상담|민원|작품|영화|경기|메달|국가|도시|마을|댓글|계좌|사진|업체|시신
    count: 수|인원|건수|대수|개수|횟수|명수
    share: 비율|비중|점유율|시청률|투표율|실업률|증가율|감소율|성장률|지지율|득표율|수익률|금리|율|률|확률
    time: 기간|시간|나이|형량|연령|수명|경력|임기
    length: 높이|거리|너비|폭|깊이|키|길이|두께|지름|둘레
    area: 면적|넓이
    weight: 무게|체중|중량
    temperature: 기온|온도|최고기온|최저기온
    score: 점수|스코어|득점
    ages: 나이|연령|세|살
    upper: 상한|한도|최대|최고|최다
    lower: 하한|최소|최저|기준
    total: 총|합계|전체|모두|누적
    same: 사망|숨진|숨졌|희생|목숨|사망자|희생자
    same: 부상|다친|다쳤|부상자
    same: 증가|늘어|늘었|상승|올랐|급증
    same: 감소|줄어|줄었|하락|급감|떨어|내려
    same: 매출|판매
    same: 부채|빚
    same: 직원|사원|종업원
    former: 이전|종전|기존|작년|지난해|전년|과거|애초|당초|전달
    froms: 에서
    to: 로|으로
    change: 증감|차이|변화|증가|감소|상승|하락|인상|인하|증가율|감소율|상승률|하락률
    killed: 사망|숨진|숨졌|희생|목숨
    fate: 부상|다친|다쳤|중상|경상|화상|중경상
    fate: 실종
    fate: 체포|구속
    fate: 구조|생존
    fate: 대피
    fate: 감염|확진
    contrary: 최고령|최연장 ; 최연소
    contrary: 최고 ; 최저
    contrary: 최대 ; 최소
    contrary: 최다 ; 최소
    contrary: 상한 ; 하한
    contrary: 남성 ; 여성
    contrary: 남자 ; 여자
    respectively: 각각
    changing: 증가폭|감소폭|상승폭|하락폭
    differing: 많|적은|적었|높은|높았|낮은|낮았
    averages: 평균|1인당|일평균|월평균|연평균|하루
    topical: 은|는|이|가|도
""")
