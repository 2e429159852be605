"""Chinese. Nouns are known as the ends of longer ones: 建设费."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

CHINESE = labelling("""
    money: 逆差|顺差|赤字
    money: 售价|票价|价值|估值|总额|税|税款|赎金|保费|赔偿|赔款|赔偿金|补助|资金|经费|存款|票房|身价|薪资|年薪|月薪
    money: 损失|亏损|奖励|捐赠|交易额|成交额|总投资|投资额
    time: 工时|时数|用时|耗时
    time: 工龄|寿命|周期|任期
    things: 人员|职工|教师|医生|工人|农民|旅客|球迷|选手|队员|运动员|嫌疑人|犯人|代表|议员|国家|城市|村庄|学校|医院
    things: 商店|门店|药店|公司|企业|工厂|船只|飞机|航班|列车|车辆|汽车|比赛|场次
    things: 金牌|奖牌|书籍|电影|物种|案件|投诉|申请|账户|账号|房间|住房|住宅|建筑|桥梁|项目|地震|袭击|事故|火灾
    things: 活动|会议|家庭|居民|村民|儿童|妇女|用户|网友|粉丝|消费者|投资者|选票|孤儿
    things: 志愿者|党员|户数|遗体|样本|岗位|网点
    measure: 流量
    money: 额|费|费用|价格|价|收入|利润|负债|债务|预算|工资|薪水|房租|租金|罚款|资产|奖金|投资|支出|捐款|贷款|补贴
    money: 市值|成本
    money: 營收|營業額|價格|費用|投資|營業收入|金额|金額|营收|销售额
    count: 数|人数|死亡人数|受伤人数|数量|數量|人數
    extent: 长度|全长
    things: 死者|伤者|员工|人口|观众|游客|乘客|患者|病例|选民|学生|参加者|会员|席位
    things: 員工|受访者
    share: 比例|率|占比|份额|百分比
    time: 年龄|期限|时间|时长|刑期|年齡|時間|天数
    length: 高度|距离|宽度|深度|身高|厚度|直径|距離|里程
    area: 面积|面積
    weight: 体重|重量
    temperature: 气温|温度|氣溫
    score: 比分|得分
    counter 人: 人|者|员|客|生|人数|員
    counter 辆: 车|车辆
    counter 艘: 船
    counter 家: 企业|公司|店
    counter 所: 学校
    ages: 年龄|岁
    measure: 功率|容量|速度|风速
    upper: 最大|最高|最多|上限|限额|限額|门槛|門檻
    lower: 下限|门槛|門檻
    total: 共|总|總|合计|累计
    same: 死亡|死者|遇难|身亡|丧生
    same: 受伤|伤者|负伤|轻伤|重伤
    same: 员工|职工|雇员
    same: 负债|债务|欠
    same: 销售|营收|收入
    same: 增长|上升|增加|上涨|涨
    same: 下降|减少|下跌|跌
    former: 前|以前|去年|原|上年|此前|之前|上月|原来|旧|曾|过去
    froms: 从|由|從
    to: 至|到|为|為
    change: 增|减|差|变化|增长|下降|涨|跌|增幅|降幅|涨幅|跌幅|上升|上涨
    killed: 死亡|丧生|遇难|罹难|死者|被杀|丧命|身亡
    killed: 死|遗体|殉职|溺亡
    alive: 住院|治愈|治癒|出院|送医|送醫|救治|康复
    fate: 受伤|重伤|轻伤|伤者|负伤
    fate: 失踪
    fate: 被捕|逮捕|拘留|抓获
    fate: 获救|营救|救出|幸存
    fate: 疏散|流离失所|转移安置|失去家园|无家可归
    fate: 感染|确诊
    opposite: 最年长|最年長|最老|年龄最大|年齡最大 ; 最年轻|最年輕|年龄最小|年齡最小
    opposite: 最高 ; 最低
    opposite: 最大 ; 最小
    opposite: 最多 ; 最少
    opposite: 最长|最長 ; 最短
    opposite: 最快 ; 最慢
    opposite: 上限 ; 下限
    opposite: 第一 ; 第二 ; 第三 ; 第四
""")
