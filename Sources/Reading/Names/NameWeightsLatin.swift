extension NameModel {
  /// By what names in German and English are told, as `Benchmarks/learn_names.py` learned and wrote it.
  static let latin = NameModel(
    #"""
    > steps
    oo4 oN6 oP2 oL1 No4 NN-5 Nn-4 NP-5 NL-3 no9 nN-4 nn15 nP-2 nL-6 Po-8 PN-3 PP-4 Pp5 PL-2 po6 pN-1 pP-1 pp3 Lo1 LN-5
    LP-3 LL-4 Ll1 lo-1 lL-1 ll7
    > word[0]
    =" n2 =( o4 n-4 =) o3 n-3 =, o7 n-2 =- o-2 N-3 p4 l3 =. n6 P-2 =: o3 n-3 =; o3 n-3 =affairs o8 n-5 =am o-2 l4
    =and o2 =angaben o4 L-3 =aus o2 n-2 =bad N-3 L5 =canon o9 N-3 P-4 =city N-3 L2 l2 =corvalis N4 n-2 =das o2 n-2
    =delegation o2 n-2 =der o-3 N-2 n2 p3 =deutschen o-3 N2 n2 =die o4 n-2 =dr o2 =for o-3 n4 =für o-3 n4 =german o3
    =gmbh n2 =hall o6 n-2 L-3 =hochschule N3 n-3 =hokkaido o-2 L3 =hydrogen N2 =in o2 =international o4 N-2
    =japanese o4 N-2 =kirchenkreis o7 N-3 L-4 =la o-7 N-2 n6 L4 =marine N-2 n4 P-2 =medical o2 N-3 n2
    =menschen o8 N-3 P-2 L-2 =minister o2 =mit o2 n-2 =of o-4 n2 l2 =president o2 =präfektur o2 N-3 n2
    =rhein o-4 n2 L2 l2 =s o-2 n3 =sensoren o5 N-2 =siemens o-3 N5 L-2 =start o5 =und n2 l-2 =university o-2 N2 n3
    =universität N2 =unternehmen o2 =up o2 =von o-2 p3 =windparks o6
    > word[-1]
    =" P3 L-2 =' n3 =( o-5 N5 n-3 L4 =- o-8 n3 P-3 p5 l4 =. N-2 n2 P3 =: o2 n-2 P-2 =; o-2 N4 n-2 =a N-2 L4
    =about o-2 N5 L-2 =als o6 N-5 =am N-3 P-2 L3 l4 =and o-6 N3 L4 =at o-5 n3 L4 =auch N-2 L3 =auf L3
    =aus N-5 n-2 P-2 L8 =bad n-3 l5 =bei o-7 N5 L3 =between o-2 L2 =but N2 =by o-6 N3 P3 =company N3 =das o2 N5 n-2 L-4
    =dass o-2 P2 =dem N3 P2 L-4 =den o3 L-3 =der o2 P-3 p3 L-3 =des o4 L-4 =deutschen o-2 n3 =die o3 N6 n-3 P-3 L-3
    =ein o6 N-3 L-2 =eine o7 N-3 L-3 =einem o2 =einen o4 N-2 =einer o4 N-2 =executive o4 P-3 =for N-3 n4 =from o-2 N4
    =für N-3 n4 L-2 =german o3 N-3 =gmbh o4 n-4 =hat o-3 P4 =hatte N4 P-3 =hochschule n3 =house o-4 N5 =hydrogen n2
    =in o-4 N-8 P-3 L14 =industries o4 n-4 =industry o-5 n5 =innovation o-6 n6 =international o3 n-2 =japanese o2 N-2
    =japanische N2 =japanischen o3 N-3 =la o-7 n4 l4 =ltd o-5 n5 =messe o-3 N6 L-2 =minister P2 =mit N3 P2 L-2
    =nach o-3 N-4 P-3 L10 =ob o-2 P4 =of o-5 N2 n3 P-4 L2 l2 =off o-2 L4 =on o2 =port o-4 n4 =professor o-2 P3
    =präfektur L3 =sagte P3 =schleswig o-2 l3 =seit o3 L-2 =sich o-2 N-3 P8 L-4 =so o-2 P4 L-3 =start o4 n-2
    =that o-2 N4 =the P-5 L6 =to o-9 P3 L7 =und N-3 n3 L4 l-2 =universität n4 =up o-5 N6 n-2 L2 =visit L2 =vom N7 L-5
    =von o-6 N4 P2 p4 L-3 =vor N-3 L3 =war o-2 P2 =will o-6 N5 P2 =wird P4 =with o-6 N6 =wurde P2 =zu L-3 =zum o4 N-3
    =über N5 P-3 L-3 =– o2
    > word[1]
    =" n3 =& o-2 N5 n-2 =' N2 n-2 P-2 l3 =( o-3 n5 L-2 =) o-4 N4 n-3 L3 =, o-6 p4 L2 =- o2 N-2 l2 =. o-5 N-2 n7
    =18 o3 N-3 =2025 o3 P-2 =: o-3 N2 n-2 P4 =; o-2 N-2 L3 =_ P-2 l2 =already o-5 N6 =als o4 L-2 =am o2 N-2
    =an n2 L-2 l2 =and o-6 N3 n3 P-4 L2 =as p3 =auch N3 P-3 =aus o3 N-2 =bei o2 =besichtigt o-5 N2 L2 =besucht L2
    =bis o-5 N6 =colleagues o4 L-3 =daran o-4 N4 =das n-2 p3 =den o-3 N4 =der o3 N-2 L-2 =des o2 =die N-2 P3 =dort P2
    =durch o3 L-2 =ein L2 =eine N-2 P3 =einen n3 =einer N3 L-2 =eingeladen N-2 P4 L-2 =energy o2 N-2 =erwartet o-2 L4
    =for n-3 L4 =from o2 =für o4 n-4 P-2 L4 =gegründet o3 n-3 =habe o-4 N4 =had o-2 N5 L-4 =has o-5 N2 n2 P3
    =hatten o-4 L5 =hospital o-3 N4 =hält o-6 P5 =ihre N2 =im o2 N-3 =in N4 p-4 l-2 =intends o-4 P4 =invited o-3 P3
    =is o-4 n6 L-3 =ist o-2 n2 P-3 L3 =jedoch P6 L-4 =kam o-2 P-2 L3 =marine o-4 N6 n-2 =minister o4 L-2
    =mit o3 N-4 P3 L-2 =musste o-2 n-2 l4 =nach o3 N-3 P-3 L4 =nicht P2 =of P-3 p4 L-2 =on o-4 N2 n3 =plans o-2 N-2 P3
    =plant o-3 N4 =president N4 P-2 =said N-2 P3 =seit N5 P-2 L-2 =signed n-3 p2 =since o-3 L2 =technology o-3 n4
    =to N-2 =told o-4 N4 =um o-3 L4 =und o-3 N2 P-3 l3 =university N4 L-2 =visited o-2 p2 =von N-3 P5 L-2 =war L3
    =was o-9 N6 l3 =wegen o-3 P3 =werden L3 =were N2 =will o-2 N2 P2 L-3 =wird o2 P-2 =with o2 =woche o-4 N3
    =wollen o3 L-3 =would o-2 N3 =wurde o-6 n7 P2 L-4 =yesterday o-2 P-3 L6 =zu N2 P2 L-4 =zum o3 n-2 =über L3
    =– o2 n-3 L2 =“ o3
    > word[-2]
    =" o-3 n3 P3 L-2 =( N2 n-2 =, o-6 N-6 n4 P9 L-3 l3 =- N4 p-3 L-5 l2 =. o-2 n2 p2 =14 o7 N-5 =2025 L2
    =: o6 N-3 n3 P-2 l-2 =; o3 N-3 n3 p-3 =_ o2 N-2 p-3 l2 =a o2 =about n2 =agreement o2 =als o3 n-4 P3 =an o-5 N3 L2
    =and o-5 N2 n-3 P2 p3 L2 =at o7 N-2 L-3 =auch N2 =auf o4 N-8 L5 =aus o3 =austausch o4 L-2 =bay o6 L-3
    =begleitet o-3 P4 =bei o3 N2 n-3 =besuch o-4 N6 L-2 =by o-5 N4 p5 L-2 l-2 =das o-9 N3 n5 P3 =day o2 N-3
    =delegation o3 N-2 =dem o-4 n4 P-2 L2 =den o-4 P6 L-2 =der o-8 N9 n7 P-4 p-2 L-7 l4 =deren o-3 P5
    =des o-8 N12 n3 P-2 L-2 l-2 =die o2 n2 L-4 =director o3 =dr P3 =durch o-6 N6 =ein o3 =eine o6 N-2 n-2 P-2
    =einladung o-3 N5 =engineers N7 L-6 =for N-2 n5 =foundation o-2 L3 =from o-2 l2 =für o3 N-2 n2 L-2
    =german o-4 N2 n3 =gespräche o-3 N3 =gmbh o-5 n-3 L8 =gruppe o5 N-3 =gäste o-9 N9 =haben N3
    =headquartered o-2 N-3 L4 =ihren o-2 L4 =im o-10 P-2 L10 l2 =in o2 N-8 n-4 L12 =industry n6 L-6 =ist o3 N-2
    =jahre o4 L-4 =japanischen L3 =kam o-2 N3 =met n-2 p3 =minister o9 N-5 =mit L2 =ms o-2 P2 =nach o2 N-2 L-2
    =nicht o4 N2 L-5 =of n9 p-2 L-6 =on o-3 N-2 L6 =professor o-2 P-2 p5 =research o-3 n3 =rund o2 =said P2
    =schleswig l3 =sich o-2 L4 =signed N2 =soll o3 L-2 =start o4 n-2 =that o-3 n2 =the o7 N-8 n7 P-2 L-2
    =to o2 N-6 n-4 L6 l3 =together o4 L-3 =town o-3 L4 =trading o-4 N5 =twinned N-6 L6 =um o4 N-3 =und N3 n-3 L-5 l3
    =university o2 L-2 =universität o3 L-2 =uns o4 L-3 =unternehmen o3 L-2 =up l2 =vertrag o5 N-2 L-3 =visit o-2 N2
    =visited o-3 N4 =von o-4 N2 n-6 p7 L-2 l2 =vor o3 =wegen o2 =werkstätten o-4 N5 =will N-2 =wir o-4 P4 =wird o2
    =with o-5 N4 n3 =works N5 n-2 P-3 =zu N-2 P3 =zum N4 P-5 l4 =zur n2 =zusammenarbeit o5 N-4 =„ o2
    > word[2]
    =" N2 n2 L-3 l-2 =& o4 N-2 =' L2 =( o-5 n6 =) o2 =, o-6 P6 l-2 =- o2 N-2 p-2 =. L-2 =2026 N3 n-2 =2027 o-3 N3
    =9 o-3 N-2 L5 =: N-4 L5 =? o4 L-2 =_ o2 N-4 n-3 L3 l2 =a o-8 N2 n8 L2 l-3 =after o-3 P-3 L6 =als o2 =also P3 L-2
    =am o-4 n-4 P6 L4 =an o-2 N5 n-3 L-2 l2 =and o-8 N3 n-2 P-2 L10 =as N-3 P8 L-5 =auch o4 N-2 =auf N-2 P3 L-2
    =august o-2 N-2 L4 =aus N3 n-2 =based o-4 N-2 L6 =be o3 N-2 =because o-3 L4 =been o4 n2 P-2 L-2 =besucht o2 N-3 n2
    =but n4 L-2 =by o2 N3 P-3 =dagegen o-3 n3 =das N5 n-2 =dem N-3 n3 =den o2 n-3 P2 p2 =der o2 N-6 n-2 P10 p2 L-4 l-2
    =des N6 n-5 =die o-2 N-2 P-6 L8 l3 =ein o2 P-2 =eine o7 N-3 n2 P-2 L-2 =einem N2 P3 L-4 =einen n2 =einer o-3 P5
    =es o2 n4 p-5 =established o-3 =floating o6 N-2 n-3 =for o2 n-3 L3 =founded n4 L-3 =from o4 L-3 =für o3 N3 n-3
    =gegründet o3 n-3 =had N6 P-5 =has o2 L-2 =hat o4 n-3 =hatte o-3 N5 P-2 =hochschule o3 n-3 =ihren o-3 N-2 L3
    =im o-2 N-7 P4 p2 L4 =in o-5 N7 n7 p-3 L-6 =is o-4 N4 =ist n2 P-2 =its o-5 N6 =jahr L2 =jahren o-3 N6 L-2
    =japanese o3 =japanische o4 n-2 =met N-2 P2 =minister o3 =mit N3 P-2 L-4 l4 =move o-2 N8 L-5 =nach n-2 P2 L-2
    =nagoya N-4 P6 =nicht o-3 L4 =noch N5 L-6 =not P-3 l3 =of N-3 P3 L-2 =on N2 n4 p-3 =partners N4 n-4
    =president o3 n-3 p2 =reporters o-3 N-2 P5 =s N2 n-2 P-2 l3 =sagte o3 N-2 =said o-4 N6 =schleswig l2
    =seit N3 P-3 L2 =set n3 =sich o3 N-4 P5 L-5 =sie o4 P-3 L2 =signed N6 n-4 =sind n3 =sitz o-2 n3 =supplies o-5 N6
    =systems o-2 N4 n-2 =take o3 n-2 =that P2 =the o-2 N3 n-4 P-4 p6 =to o-8 n2 P6 l2 =und o-3 n2 l3
    =university o2 N3 n-4 =universität o2 =up o2 =us N6 P-5 =vom n-2 P8 p2 L-4 =von o-2 N-5 n-2 P7 L2
    =war o3 N-2 L-2 l2 =was N-2 n2 L2 =wegen n-2 l4 =werden o2 =where o-3 N-3 n-2 L9 =which o-2 N2 n6 p-2
    =who o2 N-3 n-8 P5 p6 =whose n-2 L4 =will o5 N-2 =with N2 n2 L-2 =wo o-2 N-2 L7 =wurde o-3 N-3 n6 =zu N-3 n2
    =zum o3 N-2 =– o4 N-3 =“ o5 L-3 =„ o-7 P7
    > word[-1] word[0]
    ='|s o-2 n3 =ltd|. o-5 n5 =of|the o-2 n2 =schleswig|- o-2 l3 =the|university N2 =university|of o-3 n3
    =von|der o-3 p3
    > word[0] word[1]
    =.|_ o4 =start|- o5 =university|of N2 =von|der o-3 p2
    > shape[0]
    =" n2 =( o4 n-4 =) o3 n-3 =, o7 n-2 =- o-2 N-3 p4 l3 =. n6 P-2 =0 o2 =0000 o5 p-2 =: o3 n-3 =; o3 n-3 =X o4 N-4 n2
    =XX o-8 N7 n4 P-2 =XXXXXX o-8 N7 L2 =Xx o-3 N-8 n5 P-2 p4 l5 =XxX o-9 N5 n3 P3 L-2 =x o16 N-6 n-7 P-3 p2 L-3
    > shape[-1] shape[0]
    ="|Xx L-2 ='|x o-2 n3 =(|XX N2 n-2 =,|Xx o-3 N2 =-|Xx o-3 P-3 p2 l3 =-|x o-4 p3 =.|Xx N-2 P3 =0|Xx o4 N-2
    =:|Xx o3 n-2 P-2 =;|Xx o-2 N4 n-2 =XX|Xx o-2 P5 =XX|x o6 n-6 =Xx|( o3 n-3 =Xx|, o4 =Xx|- o-5 n2 p4 =Xx|. n2
    =Xx|0000 o3 p-2 =Xx|: o3 n-2 =Xx|XX o-2 n4 =Xx|Xx N-4 n6 P-2 p2 L-4 l2 =Xx|XxX o-3 n3 =Xx|x o5 N5 n-4 p-3
    =_|Xx o2 L-2 =x|. o-2 n3 =x|0000 o2 =x|XX o-2 N4 =x|XXXXXX o-4 N5 =x|Xx o3 N-3 n-4 P-3 p2 L2 =x|XxX o-3 N5
    =x|x o2 N-8 n5 p3 L-2 =–|Xx o2 L2
    > shape[0] shape[1]
    ="|x o-2 n2 =(|XX o2 n-2 =)|x o2 n-2 =,|x o5 n-3 =-|Xx N-3 l3 =-|x p2 =.|Xx o2 =.|_ o4 =.|x o-5 n5 =:|Xx o3 n-2
    =XXXXXX|x o-4 N6 =XX|, o-4 N2 n2 =XX|. o-3 N2 =XX|x o-8 N7 n5 L-2 =XxX|x o-4 n2 P2 =Xx|& o-2 N5 n-3
    =Xx|' N2 n-2 P-2 l3 =Xx|( o-3 n5 L-2 =Xx|, o-4 p5 L-2 =Xx|- n3 =Xx|. o-4 N-2 n2 p2 =Xx|0 o6 L-4 =Xx|0000 o5 P-3
    =Xx|: n-3 P4 =Xx|; o-2 N-2 L3 =Xx|XX n3 =Xx|Xx o10 N6 n-8 p-4 l-3 =Xx|XxX o-2 =Xx|_ o-2 P-2 l2
    =Xx|x N-11 n6 P4 p2 L-2 l3 =Xx|“ o2 =X|x o2 N-2 =x|, o2 =x|0 o3 n-2 =x|0000 o2 n-2 =x|: o-2 N2 =x|Xx o8 N-8 P-2 p4
    =x|x N2
    > shape[-1] shape[0] shape[1]
    ="|Xx|x o2 N-2 P2 =(|XX|) N2 =,|Xx|, o-5 N4 =,|Xx|Xx o3 n-2 P-2 L2 =,|Xx|x o-3 n2 P3 L-2 =-|Xx|Xx o2 N-2 P-2 L2
    =-|Xx|x o-4 N3 L-2 l4 =-|x|x o-2 p3 =.|Xx|0000 o3 P-2 =.|Xx|Xx P3 =.|Xx|x P2 =:|Xx|Xx N3 L-2 =:|Xx|x o2 N-3 n-2 L4
    =XX|x|Xx o4 n-4 =XX|x|x o2 n-2 =Xx|(|XX o2 n-2 =Xx|,|x o4 n-2 =Xx|-|Xx o-4 n3 p2 =Xx|-|x o-2 p2 =Xx|.|Xx o2
    =Xx|.|_ o3 =Xx|:|Xx o2 n-2 =Xx|XX|x o-4 N2 n3 =Xx|XxX|x o-2 n2 =Xx|Xx|& o-2 N5 n-3 =Xx|Xx|, o4 P-3 p4 L-3
    =Xx|Xx|- o2 N-5 n3 P3 L-4 =Xx|Xx|. o2 n2 P-2 l-2 =Xx|Xx|XX n3 =Xx|Xx|Xx n6 P3 p-3 L-3 l-2 =Xx|Xx|XxX o-2
    =Xx|Xx|_ o-4 N2 L-2 l3 =Xx|Xx|x o2 N-7 P-2 L4 l2 =Xx|x|, n2 =Xx|x|. n2 =Xx|x|0 o2 n-2 =Xx|x|0000 o2 n-2
    =Xx|x|: o-2 N2 =Xx|x|Xx o-2 N-2 n3 =Xx|x|x o2 N5 n-4 =_|Xx|, o-5 N3 L2 =_|Xx|. o-3 L5 =_|Xx|: N-4 P5 L-2
    =_|Xx|Xx o2 P-3 L2 =_|Xx|x o4 N2 L-7 =x|Xx|( o-2 n5 L-2 =x|Xx|, o3 N-7 P4 =x|Xx|- o-6 N8 n-2 P-2 L3
    =x|Xx|. o-5 N2 P3 p3 L-4 l3 =x|Xx|; N-2 L3 =x|Xx|Xx o5 n-4 =x|Xx|_ N-3 L3 =x|Xx|x P-4 L4 =x|x|Xx o2 N-5 p3
    =x|x|x o-2 N-3 n5 =–|Xx|Xx L2
    > shape[-2] shape[-1] shape[0]
    ="|x|Xx P3 L-2 =,|Xx|. o-4 n4 =,|Xx|Xx o2 n-2 P2 p-2 L-3 l4 =,|Xx|x o-5 n5 p2 =,|x|Xx o-3 P3 =-|Xx|Xx o2 p-2 l2
    =-|Xx|x o4 n-4 =-|x|Xx o-2 N5 n2 L-4 =.|Xx|0000 o2 =.|Xx|Xx p3 =0000|x|Xx o4 N-9 P4 =0000|–|Xx L2 =0|.|Xx o5 P-4
    =:|Xx|Xx o5 N-3 n3 P-2 l-2 =XX|x|Xx N7 n-4 L-4 =XxX|x|Xx n-2 L3 =Xx|(|XX o-3 N5 n-2 =Xx|,|Xx o3 P-6 L3
    =Xx|-|Xx N-4 n4 P-2 p2 L-3 l2 =Xx|-|x o-5 p3 =Xx|.|Xx o-4 P7 =Xx|:|Xx n-2 L3 =Xx|XX|x o3 n-3 =Xx|Xx|, o6 n-4
    =Xx|Xx|- o-4 p6 l-3 =Xx|Xx|. o2 =Xx|Xx|XX o-2 n4 =Xx|Xx|Xx o-3 N2 n5 P-5 p2 L2 l-4 =Xx|Xx|XxX o-2 n2
    =Xx|Xx|x o4 N2 n-5 =Xx|x|. o-3 n3 =Xx|x|XX o-4 N5 =Xx|x|Xx N-4 n5 P-2 l2 =Xx|x|x o-5 n3 p2 =_|"|Xx o4 P-2
    =_|Xx|Xx N-2 n3 P3 L-3 l-2 =_|Xx|x p-2 l2 =_|_|Xx o2 L-2 =x|,|Xx o-4 N2 P6 L-4 =x|0|Xx o3 =x|XX|x o3 n-3 =x|Xx|- l3
    =x|Xx|. o3 =x|Xx|Xx o-12 N5 n2 l3 =x|Xx|x o-2 N3 n5 p-3 l-2 =x|x|XX o3 N-2 =x|x|XXXXXX o-3 N3
    =x|x|Xx o2 n-3 P-10 p3 L7 =x|x|x o5 N-7 n3
    > shape[0] shape[1] shape[2]
    =(|XX|) o2 n-2 =,|Xx|Xx o3 n-2 =,|Xx|x n2 =,|x|x o4 n-2 =-|Xx|Xx o3 N-2 =-|Xx|x n-2 l4 =-|x|x p2 =.|_|_ o4
    =:|Xx|x o2 n-2 =XX|)|x o-2 N4 =XX|,|x o-3 N2 n2 =XX|x|Xx o-3 N2 n2 =XxX|x|x o-2 N2 =Xx|&|Xx o-2 N5 n-3
    =Xx|'|x N2 n-2 P-2 l3 =Xx|(|XX o-2 n5 L-2 =Xx|,|0 o-6 N-4 L9 l3 =Xx|,|Xx o3 N-2 p3 L-3 =Xx|,|x o-11 N4 n2 P5 p2 l-3
    =Xx|-|Xx N2 n5 p-3 L-6 =Xx|-|x o-2 N-2 n-2 P-2 p2 L6 =Xx|.|Xx o2 =Xx|.|_ o-6 n2 p2 =Xx|0000|x o2
    =Xx|:|Xx o4 n-3 P-3 =Xx|;|x N-2 L3 =Xx|XX|x n2 =Xx|Xx|& o4 N-2 =Xx|Xx|, o-3 N-4 P4 L3 =Xx|Xx|- o-3 N2
    =Xx|Xx|XX o-2 N3 =Xx|Xx|Xx o7 N9 n-6 P-6 L-3 =Xx|Xx|_ o2 n-2 =Xx|Xx|x p-2 L4 l-2 =Xx|_|_ o-2 P-2 l2
    =Xx|x|, N-4 n2 P4 L-2 =Xx|x|. n2 p-2 L3 l-2 =Xx|x|0 N-3 n6 P4 L-4 =Xx|x|0000 o-4 N-3 n2 P-3 L8 =Xx|x|Xx p4 L-4
    =Xx|x|_ o-4 L6 =Xx|x|x o-3 N3 n-5 L-3 l7 =Xx|“|, o2 =X|x|x o2 N-2 =x|.|_ o4 n-2 =x|:|Xx o-2 N2 =x|Xx|( o-4 n4
    =x|Xx|- o3 N-2 =x|Xx|. o-4 p4 l3 =x|Xx|Xx o6 n-4 =x|Xx|x o4 N-3 l-2 =x|x|, o-4 N5 =x|x|. o2 n-2 =x|x|0000 o-6 N2 n4
    =x|x|Xx o-2 n2 =x|x|x o5 N-5 p2
    > head[0]
    = o17 N-10 n2 P-4 L-4 =abs o3 =aff o8 n-5 =age o-3 N2 =agr o-4 n5 =ahr n-2 l5 =all o5 N-4 =als o-3 N7 L-2
    =am o-2 l4 =amb P4 L-4 =and o3 =ang o8 n-3 P-3 L-5 l2 =ans o3 =asa o-3 N4 P2 L-2 =auf o3 N-2 =aus o12 N-2 n-3 L-7
    =aut o-7 N5 n2 =bad N-5 P-2 L9 =bar o-3 n-2 P5 L2 =ben o6 N-2 L-2 =ber N2 =bes o4 =bet o4 L-2 =bis o10 N-6 P-3
    =bra o-2 N4 L-4 =bre o-6 N6 =bri N-2 n-3 P2 l2 =brü o-4 P4 =bun o-10 N13 L-3 =but N-3 n3 =can o8 N-3 P-4
    =car n-4 p5 =cel o-8 N8 n2 P-2 =cen o-8 N8 n2 =cha o-11 N12 n2 L-2 =chi N6 L-6 =chr n4 L-4 =cit N-3 L2 l2
    =clu o3 N-3 =col o-4 P5 =con o3 P-2 =cor N4 n-2 =cyb o-10 N14 L-2 =dar o6 P-4 =das o2 n-2 =dat o5 N3 P-3 L-4
    =del o3 n-2 =den o4 l-2 =der o-3 N-2 n2 p3 =deu o-6 N4 n2 =die o5 n-2 L-2 =dig o-6 N6 =dr o2 =dra o-5 L5
    =ebe o-3 P4 =ein o8 N-2 n-4 L-2 =ele o4 L-2 =ene n4 =ent o2 n-2 =est o3 n-3 =eur o6 L-5 =exp o2 N2 n-2 =fac o4 L-2
    =far N-3 P5 =fed o-2 P3 =fer N2 =fin o2 =fir o4 N-2 =flu o5 n-4 L-2 =foo o-10 N11 =for N-2 n5 L-2 =fra o-3 L2
    =fre o-3 N-3 P4 L2 =fuj o-2 N12 P-7 L-3 =fuk o-2 n-2 L4 =fur o3 N6 P-3 L-5 =für o-3 n4 =gas o2 L-2 =gel o3
    =gem o4 L-2 =gen o2 N-2 n2 =geo o-2 N4 L-2 =ger N-2 L5 l-2 =ges o6 N-3 L-2 =gmb n2 =gre o2 N2 =gri N3 =gru o4 N-3
    =haf o4 N-3 =hal L4 =ham o-3 P2 L2 =han o-4 N2 n5 L-2 =har o-6 N2 P7 L-2 =hat o-2 P2 =hau N-5 P6 =hel N2 n-2
    =hen n-4 P6 =hin o3 =hir N-2 n-3 P2 p3 =hoc N3 n-3 =hok o-6 N9 n-4 P-2 L2 =hol o-5 N4 L-2 l3 =hum N-9 n9
    =hyd o-2 N2 =hyo N-3 L5 l-2 =imp o-2 N-2 n3 L2 =in o2 =ind n4 L-4 =inf o-3 N9 L-5 =inn o-4 n5 =ins o2 =int o4 n-3
    =jap o8 N-5 n4 P-4 L-3 =jet o-4 N2 P3 =jug o3 N-2 =kag P8 L-6 =kan o3 N-5 P2 l-2 =kar o-2 N3 P-4 L3
    =kaw o-5 N11 n-2 P-2 L-3 l2 =ken o3 n2 p-5 =ker o-6 P6 =kie o-2 N-2 L4 =kir o3 N-2 P-2 =kit o-3 L4 =kob L-2 l3
    =kom N-2 =kon o2 n-2 l2 =kre o-4 N5 =kur P3 =la o-7 N-2 n6 L4 =lan o-3 N-2 L7 =lie o4 n-2 =lon o-5 N6 =lüb N-2 n3
    =mai o7 N-2 P-5 L-2 l4 =man o6 N-2 n-2 =mar o-2 N-6 n4 L4 =mat N-4 P3 =med o-3 N5 n2 P-2 L-2 =mem o3 N-2
    =men o8 N-3 P-2 L-2 =mes o4 N-2 L-2 =met o-3 N-2 L7 =mil o7 N-3 n-2 L-2 =min n-2 =mis o-3 n2 L2 =mit o5 N-2 n-3
    =moo o-6 N8 P-2 =mor o-3 L3 =nag o-2 L4 =neu o5 N-3 n-2 l2 =nie o-3 L4 =nis o-2 N4 P-3 =nor o-8 N5 n5 P-5 L4
    =not o-3 L4 =nov o-7 N5 P-2 L4 =obe o-4 n3 =of o-4 n2 l2 =off o7 N-2 P-2 L-2 =osa N3 n-3 L2 =par o7 N-4 n-2 L-2
    =pet o-4 P5 =pfl o4 N3 L-4 l-2 =pla o2 =pre o3 n-4 l3 =pro o5 N-2 n-2 p2 =prä o2 N-3 n2 L-2 =qua o2 N-3 p2
    =rec o-2 n4 =reg o7 N-2 n2 L-7 =ret P4 L-2 =rhe o-5 L4 l2 =rhö o-8 N4 L4 =rol o-5 N5 =s o-2 n3 =sai L2
    =sal o6 n-8 L2 =sch N-5 L2 =sci n3 =sco n-2 p-2 l4 =sei o4 =sen o4 P-2 l-2 =sep o4 N-2 =shi o-2 N-4 P4 l3
    =sic o3 L-2 =sie o-2 N5 L-2 =sig n3 =sin o3 n-3 =sit o2 =sta o8 N-5 n-4 L-2 l2 =ste n2 =sto n5 p-5
    =str n-5 P2 p3 L2 =sup o4 N-3 n2 p-2 =sys o-13 N18 P-2 L-5 =tad o-7 P7 =tag o4 =tak o-5 N-3 n4 P3 =tec o-2 n3
    =the N-2 =tok N-3 n5 P-2 L2 l-3 =tom o5 N-3 =tos o-5 N11 L-5 =tra o-8 N2 n2 P5 =und n2 l-2 =uni o-3 N8 L-2
    =unt N-2 L5 =up o2 =van o-5 P2 p4 =ver o11 n-3 P-2 L-4 =vic N-3 L5 =vis o-4 L5 =von o-2 p3 =vor o6 N-2 =war o2
    =was o4 =wei o3 N-3 =wer o3 N-3 =wes o-5 N4 L2 =whi o-3 L6 =win o9 N-3 P-2 L-2 l-3 =wir o2 N-2 =wit o-4 P5
    =woc o-2 n3 =wor o2 N-8 n2 L4 =wur n-2 l3 =yam o-2 N5 P-3 =zei o5 L-4 =zus o4 n-2 =übe o5 N-2
    > tail[0]
    = o17 N-10 n2 P-4 L-4 =ace o-6 N7 l2 =ach o-4 N-2 P2 L3 l3 =ack o-4 N4 =ada N-3 P4 =adt o-2 L5 =aft n2
    =age o6 N-2 L-2 =ahn o-8 N10 L-2 =ahr l2 =ain l4 =air o-2 N7 n-2 =aka o-2 N2 n-4 L2 =aki o-2 N6 L-3 =all o6 N-3 n-2
    =als o3 =am o-2 l4 =ama o-3 N2 n-2 P-3 p2 L2 l2 =amm o4 N-3 =amp o-5 P5 =amt o-4 N6 =and P-2 L6 l-3 =ang o-2 N2
    =ani o-9 N17 P-2 L-4 =ann o-2 n-2 P3 p2 =any o-2 L3 =ara o-3 n-2 P2 p4 =ard P4 =are n2 =ark o-2 N5 L-2 =art o4 n-2
    =ary o2 =ata o3 P-3 =ate o-2 N3 L-3 l3 =aus o5 N-2 n-2 =awa o-6 P11 L-4 =bad N-3 L4 =bau o2 =ben o9 N-3 L-5
    =ber o5 N-2 L-2 =bis N6 n-5 =cal N-3 n5 P-2 =ces o2 =che o-4 n6 =chi o-4 N-3 n-2 P2 L7 =chs N-3 P4 =cht o7 L-7
    =dai N8 P-5 =das o2 n-2 =den o10 N-5 L-2 =der o2 N-3 n2 p3 L-4 =des o3 N-3 =die o4 n-2 =dr o2 =ean o7 N-2 P-2
    =eck o-2 n3 =een o3 P-2 =ege o3 N4 n-4 L-3 =eht o2 p-2 =eil N3 L-2 =eim o-3 N-2 n2 L3 =ein o-4 N-6 P7 l5
    =eis o7 N-4 P-2 L-2 =eit o2 =eld o-4 L7 =ell o-8 N12 P-4 =eln N3 L-2 =end o4 =ene o5 N-4 =ens o-3 N3 L2 =ent o6 n-3
    =eon N4 L-2 =era o-2 N3 =ere o6 N-3 =erg o-4 N2 n-7 P3 L3 l3 =erk o-12 N12 p2 =ern o3 n4 P-2 L-5 =ers o3 N-3 p3
    =ert o4 n-3 =ese o5 L-4 =ess L2 =eum o-9 N7 n4 =eur o3 N-3 =fen o9 N-3 n-4 P-2 L-2 =fer n-2 P4 L-2 =for o-4 n4
    =fte o5 N-2 L-2 =für o-3 n4 =gel N-2 P5 =gen o7 N-5 n-3 P-2 L3 =ger o2 N-3 P4 L-2 =hen P-3 L4 =her N-2 P6 L-4
    =hop o9 N-5 P-3 =hre o3 n-2 =ial N-2 L2 =ian o14 n-2 L-11 =ich o2 N-5 n4 =ick o2 P4 p-2 L-4 =ics o-2 n7 p-2 l-2
    =ide o-2 L3 =ido o-2 L3 =ieb N4 L-2 =iel o-2 N-2 L4 =ien o7 N-4 L-4 =ier o-2 N-3 P6 L-2 =igt o2 =ill P2
    =ima N6 L-2 l-2 =in o2 =ina o-2 N-3 P7 =ind N2 n3 P-2 =ine o4 N-5 n5 P-2 =int N-3 L2 =ion o8 N-9 n9 P-3 p-2 L-2 l-2
    =iro N-3 L3 =irs o8 n-5 =ity N-3 n3 p-2 =itz o-3 P3 =ium o-4 N6 L-2 =ive N3 =ken o2 N-2 =ker o-2 N2 n-3 L3
    =kyo n7 L-5 =la o-7 N-2 n6 L4 =lab N6 L-5 =lat o7 n-7 =len o3 N3 n-2 P-5 =ler o4 N-4 n-3 l5 =lis N4 n-2
    =lle n-2 L2 l3 =mai o8 P-5 =man o-4 N-6 n7 P4 L-2 =mar o-2 N4 L-2 =mbh o-7 n8 =med o-2 N3 =men o9 N-6 n-2
    =mer N-3 n4 =mes o5 n-4 =mit o2 n-2 =nal N-2 n2 =nan o-5 n-2 p3 L4 =nde P-4 L6 =nen o5 n-2 L-2 =ner o7 N-4 n2 L-5
    =net N2 =ney o-6 L7 =nik n5 L-2 =non o8 N-4 P-2 =nte o2 N-2 n-2 p3 =obe L-2 l3 =oda N7 L-6 =of o-4 n2 l2
    =off o-5 N-5 P11 =ogo N-3 n3 L5 l-2 =ogy N-2 n3 =oka o-6 n-2 P2 L7 =ope o4 L-4 =ord o2 =ore o6 N-2 L-2 =org o-7 L7
    =ork o-5 N-2 n2 L5 =oro N4 n-4 =ort N8 P-2 L-4 l-2 =oto o-7 N-8 P3 L10 =pan N-5 n5 P-3 L4 =ppe o2 =rag o2 =ral n2
    =ran o8 N-4 P-2 =rch n6 L-5 =rde o2 =rea l4 =red n3 =rei N2 =ren o12 N4 n-6 L-7 =rft o-6 N7 =rge o5 n-3
    =ria o-2 N-2 L5 =rie o-7 N4 n3 l2 =rin o4 N-2 P-2 =rks o2 n2 P-2 L-2 =rms o-3 N-2 L5 =rte o3 n-2 =rts o-9 N9
    =rum o2 N-3 =s o-2 n3 =san N6 P-5 =sch N4 L-2 =sen o-4 N-3 n-4 P10 p5 L-3 l-2 =ser o-8 n-2 p2 L9 =shi o-4 P3
    =shu n5 L-5 =son o-4 P5 =sse o4 L-3 =ste o7 N-4 L-3 =tag o4 L-3 =ten o17 N-5 n-2 P-3 L-7 =ter o6 N-5 n-7 p4 l3
    =tik o3 n3 P-2 l-2 =tin o3 N-3 =tor o2 =try n3 =tsu o-4 N3 P-4 L5 =tte o4 N-5 P2 =tur o-3 N2 n3 L-2 =uch o4 n-2
    =uer o4 N-3 =ugh N-3 L4 =uka o-3 N2 =uke n-2 P4 =uld o-4 L4 =ule o-2 N3 =und o4 n2 l-2 =ung o10 N-5 n4 P-2 L-7
    =uno N6 n-2 P-3 p2 L-2 =up o2 =ura o-2 N-3 P6 =ure o2 L-2 l3 =urg o-3 n-3 L7 =use o5 N-3 =ute o3 N-3 =ven o3 L-2
    =von o-2 p3 =was n-2 P6 L-4
    > long[0]
    = o17 N-10 n2 P-4 L-4 =agawa P3 =ahren o5 L-4 =am o-2 l4 =ammer o-2 n4 =and o2 =anese o4 N-2 =angen o-5 L6
    =arine N-2 n4 P-2 =arsch o-5 N7 P-2 =asaki N6 P-2 L-3 =ation o2 N-2 n3 L-2 =aus o2 n-2 =bad N-3 L5
    =canon o9 N-3 P-4 =chaft n2 =chule N3 =city N-3 L2 l2 =das o2 n-2 =der o-3 N-2 n2 p3 =dical o2 N-3 n3 =die o4 n-2
    =dr o2 =ehmen o2 =eisen o5 L-5 =ektur o2 N-3 n2 =ellen o7 L-5 =ember o4 =emens o-3 N5 L-2 =ement o2 n-2 =enden o2
    =entur o-5 N5 =eomar o-2 N4 L-2 =erium o-2 N4 =erman o3 =fairs o8 n-5 =for o-3 n4 =für o-3 n4 =gaben o5 L-3
    =gmbh n2 =haben o2 =hall o6 n-2 L-3 =hofer o-4 P3 =hurch n5 L-4 =ident o3 =in o2 =ingen o-3 L3 =ional o2
    =ionen o4 N-2 =ische o-2 n2 =ister o2 =ition o6 N-4 =iyama N4 =kaido o-2 L3 =kiel o-2 N-2 L4 =kobe L-2 l3 =korea l4
    =kreis o5 N-4 P-2 =la o-7 N-2 n6 L4 =ldung o-3 n4 =liche o4 n-3 =mai o8 P-5 =matsu L3 =mberg n-3 P4 L-4 l4
    =mburg o-2 L2 =messe o2 L-2 =mit o2 n-2 =ntrum o2 N-3 =of o-4 n2 l2 =ology N-2 n3 =parks o6 =ports o-9 N9 =reise o2
    =rhein o-4 n2 L3 l2 =rlich N-4 n4 =rmany o-2 L3 =rogen N2 =rough N-3 L4 =rsity o-2 N2 n3 =ruppe o2 =s o-2 n3
    =sburg n-3 L4 =schen N3 P-2 L-2 =sicht o7 L-6 =sität N2 =soren o5 N-2 =stadt o-2 L5 =stand o2 =start o5 =stein l3
    =trieb N4 L-2 =und n2 l-2 =ungen o7 N-3 L-3 =up o2 =urope o4 L-3 =uruno N6 P-3 L-2 =useum o-6 N4 n4 =valis N4 n-2
    =von o-2 p3 =werft o-6 N7 =weser o-9 L10 =yushu n6 L-5 =übeck N-2 n3 =ünden o4 L-4
    > tail[-1]
    = o-3 N-3 n3 P-4 p3 l3 =a N-2 L4 =ach o-3 N-5 P-2 L10 =adt o3 N-3 n-8 L8 =aft o-7 N6 =ahr n-2 l2 =air o3 n-4 L2
    =aki o-3 n4 =als o6 N-5 =am N-3 P-2 L3 l4 =ama n3 p-2 =amm o4 n-3 =and o-6 N3 n2 P-2 L3 =ang o-2 n4 P-2 =ann o-2 N3
    =any o-5 N3 n4 =ass o-2 P2 =at o-5 n3 L4 =ate o-2 l3 =auf o-3 P3 L3 =aus N-4 n-3 P-2 L8 =awa o3 p-2 =bad n-3 l5
    =bei o-7 N5 L3 =ber o3 N6 P-3 L-3 =but N2 =by o-6 N3 P3 =che o4 n2 P-2 L-3 =das o2 N5 n-2 L-4 =dem N2 P2 L-4
    =den o5 N-2 n-3 L-4 l4 =der o2 P-3 p3 L-3 =des o2 N3 P-2 L-2 =det N2 =die o3 N6 n-3 P-3 L-3 =een o-2 L2 =eht o2
    =ein o3 N3 n-2 L-2 =eit o2 L-2 =ems o3 n-3 =ens o7 n-5 =ere o5 N2 n-3 P-2 L-2 =erk o-3 N6 n-3 =ern o5 L-2
    =ers N3 n-2 =ert o2 P-2 =ese N-2 n4 =for N-3 n4 =für N-3 n4 L-2 =gen o4 L-2 =gte P3 =hat o-5 N3 P3
    =hen o-3 N-6 n7 P-3 L5 =her o2 p-3 L2 =hof o-2 n-2 P2 L4 =hop n-2 P3 =ich n-2 P7 L-4 =ick n-3 p3 =ide o4 N-2
    =ieb N-4 n4 =iel o4 n-3 =ies N4 n-4 =ige o3 N-2 =ill o-6 N5 P2 =in o-4 N-8 P-3 L14 =ina n-2 p4 =ind o2 n2
    =ine o7 N-3 n2 L-3 =ing n3 =int n-3 l2 =ion N-2 n5 P-3 =ird P4 =ith o-6 N6 =ity o5 n-5 l2 =ive o3 n2 P-3
    =la o-7 n4 l4 =len n5 p-4 =ler o3 N5 n-3 P-2 l-3 =ltd o-5 n5 =lte o-2 P4 =man o3 N-6 P3 =mbh o4 n-4 =med o-2 n3
    =men o4 n-2 =mer N-2 P2 =mic o6 n-5 =mit N3 P2 L-2 =nal o2 =nce o-4 n4 =nde o2 =nem o3 L-2 =nen o5 N-4 n2 L-2
    =ner o3 N-3 n-2 p2 L-2 l3 =nes o3 L-2 =nik o3 n-2 =nte o2 n-3 P2 =ob o-2 P4 =of o-5 N2 n3 P-4 L2 l2 =off o-2 L4
    =ogo o-2 n-2 l5 =on o2 =ore o6 n-3 l-2 =ort o-4 n3 L3 =out o-2 N5 L-2 =pan n3 l-2 =ppe o-2 N-2 L5 =rch o-3 n3
    =rde P2 =red n2 =rei o-5 n6 =ren o6 N-3 n-3 p2 =rer o2 N3 P-3 =rin P2 =rns N6 n-5 =rom o-2 N4 =sch o2 =sen N-2 n2
    =sit L2 =so o-2 P4 L-3 =sor o-2 P3 =sse o-4 N6 =ste o-6 n4 P3 =ten o3 N-7 P6 L-2 =ter o6 n-5 P2 L-2 =the P-5 L6
    =tin n-2 P3 =to o-9 P3 L7 =tor o-2 P3 =try o-6 n6 =tte o-2 N4 n-2 P-3 p4 =tur o-2 n2 L2 =tut o-3 n4 =tät N3 n2
    =uch N-2 L3 =uer o4 N-2 n-3 =uke n-3 p4 =ule o-7 N2 n7 =und n3 P-2 L4 l-2 =ung N-3 n4 =up o-5 N6 n-2 L2 =ure o4 n-3
    =use o-4 N8 n-3 =uth o4 n-4 l3 =ved P2 =vom N7 L-5 =von o-6 N4 P2 p4 L-3 =vor N-3 L3 =war o-2 P2 =wig o-2 l3
    =zu L-3 =zum o4 N-3
    > tail[1]
    = o-2 P-4 p2 L3 l4 =_ P-2 l2 =abe o-3 N4 =ach o5 N-5 n-2 P-5 L6 =ade o2 N-3 =ady o-5 N6 =aft o-2 =agt o3 L-2
    =ahr L2 =aid N-2 P3 =ain o-4 l4 =air o3 N-2 =aka o4 n-3 =aki n-2 l2 =all o3 N-2 =als o5 L-2 =am o2 N-2
    =ama N-2 P3 L2 =an n2 L-2 l2 =and o-4 n3 P-4 L2 =ans o-3 N-2 P3 =ant o-4 N4 =any n2 =ara N-2 P4 =ard o-4 n4
    =art o3 n-2 =as p3 =ast N2 n-2 =ate L3 =aus o7 N-2 L-4 =aut o-3 N4 =awa N-2 =bei o2 =ben o3 N-4 n3
    =ber o4 n-2 P-2 L2 =cal o-4 N4 =ces o2 N-2 =che o-6 N3 n2 =cht o5 N-2 n-2 P2 L-2 =cts o4 L-3 =das n-2 p3
    =day n-2 P-3 L6 =ded o-3 N3 P2 =den N3 n-4 P2 =der o5 N-3 L-2 =des o4 n-2 =det o2 L2 =die N-2 P3 =ebe n4 p-4
    =eck o-2 n2 =ein o-4 N-2 L4 l2 =eit N4 P-2 L-2 =elt o-2 N6 L-2 =end N3 P-2 =ent o3 N2 P-2 =ere N2
    =erg o4 N-3 n-4 l4 =erk o-2 N-2 n2 p2 =ers o-4 P3 =ert N5 P-2 L-4 =ess P3 L-2 =ete o-4 N-2 n3 P3 =eum o-3 N2 n3
    =for n-3 L4 =für o4 n-4 P-2 L4 =gen o3 n-3 =gte N-2 P2 =had o-2 N5 L-4 =has o-5 N2 n2 P3 =hat o4 N-3 =hen o5 N-6 n3
    =hre o-2 L2 =hrt o-7 N4 n3 L2 =ich o-6 N5 L2 =ics o-2 N5 P-2 L-2 =ide o2 N4 n-4 =iel o-4 L3 =ier o-2 N2
    =ies o2 N2 n-3 L-2 =igt o-2 N-2 n5 =ill o-2 N2 P2 L-3 =im o2 N-3 =ima o3 L-2 =in N4 p-4 l-2 =ine o-4 N6 n-4 P2
    =ion N-6 n9 L-2 =ird o2 P-2 =is o-4 n6 L-3 =ist N-2 n2 P-4 L3 =ith o3 =its P2 =ity N4 n-2 L-2 =kam o-2 P-2 L3
    =ken P-3 L3 =ker o5 N-3 =kyo o-6 n6 =lar o-2 P4 =len o5 n-4 L-3 =ler o-2 n-2 L3 l2 =lle L3 =man o-7 n7
    =men o2 N-3 L2 =mer o-4 N2 n2 =mes o5 N-4 =mit o3 N-4 P3 L-2 =mmt o4 L-2 =nce o-5 N3 L2 =nde N-2 =nds o-4 N2 P3
    =ned N2 n-3 p3 =nen o-4 n2 P-2 L6 =ner o2 N3 L-3 =nie o3 N-2 =nik o-4 n3 =nte P3 =obe o-3 L3 =och P6 L-4
    =of P-3 p4 L-2 =ogy o-3 n4 =old o-4 N4 =oll p2 =on o-4 N2 n3 =ort P2 L-2 =pan o-3 n5 =ran o-4 N4
    =rch o-2 N-3 n7 L-2 =rde o-5 n8 P2 L-4 =rea o-3 N-2 L4 =red o-2 N2 =ren o3 p-2 l2 =rgy o2 N-2 =rie o-4 n3 l2
    =rks N2 =rom o2 =rte o-5 N6 P-2 =sed n-3 p5 =sen o3 N-3 n-3 P4 =ses o3 P-2 =shu o-5 n5 =sse o2 L-2
    =ste o-2 n-2 L-2 l7 =tal o2 N3 n-2 L-2 =ted o-3 P2 p2 =ten o-4 N4 P-3 L4 =ter o2 n-3 P4 =tet N-2 L4 =tia N-2 P-2 L4
    =tik N5 n-2 L-2 =to N-2 =try o-3 n3 =tur o-3 n3 =uch o3 P-3 =uen o3 L-2 =ues o5 L-3 =uld N3 =ule N3 n-3 =um o-3 L4
    =und N2 P-3 l3 =ung o-3 n4 =ure o-2 N-2 L4 =urg o3 n-3 =ute N-2 n3 =von N-3 P5 L-2 =war L3 =was o-8 N4 l3
    =wed o-4 N5 =zu N2 P2 L-4 =zum o3 n-2 =ält o-4 n-3 P5 l2
    > head[1]
    = o-2 P-4 p2 L3 l4 =_ P-2 l2 =agr o-4 N4 =alr o-5 N6 =als o4 L-2 =am o2 N-2 =an n2 L-2 l2 =and o-6 N3 n3 P-4 L2
    =ang o-3 N2 L3 =as p3 =auc N3 P-3 =auf o3 L-2 =aus o8 N-3 p-2 =bau o-4 N5 =bei o2 =ber N-4 P2 L-2 l3
    =bes o-3 P-2 L6 =bet o-4 N5 =bis o-6 N5 =bre N4 n-4 =but o-3 n3 =cam o-3 n2 l2 =car N-3 P4 =chr o-4 n4 =con o8 N-5
    =cor o2 N2 n-3 =cou N-2 n3 =dar o-4 N4 =das n-2 p3 =day o3 N-2 =del o2 n-2 =der o3 N-3 L-2 =des o7 L-4 =deu o-2 n3
    =die N-2 P3 =dor P2 =dur o3 L-2 =ein o4 N-7 n3 P5 L-3 =ele N2 =end o-2 N5 =ent o-4 L3 =erw L3 =exp o4 n-3
    =fir o3 L-2 =for n-2 L4 =fro o2 =für o4 n-4 P-2 L4 =gas N3 n-2 =geb n5 p-4 =gef o-2 N6 L-4 =geg o4 n-3 =ger n2 L-2
    =ges o7 n-4 L-2 =gov o3 N-2 =hab o-3 N4 =had o-3 N5 L-4 =hal o2 =han o-4 N4 =has o-5 N2 n2 P3 =hat o-2 N-2 L5
    =hea N2 =hei N4 n-2 =hel o2 =hir n-2 P4 =hoc o3 n-3 =hok o4 N-4 =hol n-2 l3 =hos o-4 N3 =hum o-9 n9 =häl o-6 P5
    =ihr o-4 n-2 P4 l2 =im o2 N-3 =imp o-2 N3 =in N4 p-4 l-2 =ind o-4 n5 =inf o3 N-3 =inn o-4 n4 =ins N-3 P2
    =int o-2 N-2 n2 P3 =inv o-4 n2 P3 =is o-4 n6 L-3 =ist o-2 n2 P-3 L3 =jap o-3 n5 =jed P6 L-4 =kam o-2 P-2 L2 =kaw l2
    =kla N-2 P4 L-2 =kob o-3 L3 =kom o4 n-3 =kyo o-3 N3 =kön o-6 L6 =lei L-2 =lie N3 L-2 =lüb o-3 n2 =mai o-3 l4
    =man o3 N-2 =mar o-3 N5 n-2 =med o-2 N2 =mee o-2 L2 =mem N3 P-2 =met o3 n-2 =min o3 N-2 =mit o5 N-5 P3 L-2
    =mus o-4 n-2 L2 l4 =nac o4 N-3 P-3 L4 =nat N3 n-2 =nic N-2 P2 =nor o-3 N3 =of P-3 p4 L-2 =on o-4 N2 n3 =ope o-2 N3
    =osa o4 n-3 =par o3 =pla o-5 N2 P3 =pre n-2 L3 =pro N-3 P2 =qua o-2 P3 =rec o-4 n3 =rei L2 =ren N-7 n7 =res N-2 n2
    =sag o3 L-2 =sai N-2 P3 =sch o-2 P-2 L3 =sco N-2 P-2 L4 =sei o2 N2 P-3 =sen o-2 N4 =shi o-6 N-2 n6 L2 =sho o-3 N5
    =sig o-2 N4 n-4 p2 =sin o2 N-3 L2 =sol p2 =spe N2 L-2 =sta N-3 L4 =sto N5 P-5 =str o5 N-2 n-4 =tak o-3 N4
    =tec o-3 n4 =tha o2 N-2 =the o2 =to N-2 =tok o-3 N-2 n7 L-3 =tol o-3 N4 =tra o4 N-4 P-2 =um o-3 L4
    =und o-3 N2 P-3 l3 =uni o3 N2 n-2 L-2 =unt o4 N-2 =ver N4 =vis n-2 p2 =von N-3 P5 L-2 =vor o7 L-5
    =war o2 N-2 n-2 L3 =was o-8 N6 l3 =weg o-3 P3 =wer o-2 L2 =wil o-2 N2 P2 L-3 =win o3 N2 n-2 l-3 =wir o-5 N-3 L6
    =wit o2 =woc o-4 N3 =wol o4 L-3 =wou o-2 N3 =wur o-6 n8 L-2 =yes o-2 P-3 L6 =zu N2 P2 L-4 =zum o3 n-2 =zwe o-2 P3
    =übe L4
    > sound[0]
    = o8 N-7 n5 P-7 p4 L-6 l3 =romaji N-3 n2 P-3 l2
    > sound[-1] sound[0]
    =_| P-4 L4 =_|romaji o-2 P3 =romaji| o6 n3 P-2 p4 L-6 l-4 =romaji|romaji o4 N-4 n3 P-7 p3 L3 l-2
    =| N-5 n3 P-2 L-4 l7 =|romaji p-2 L-3 l4
    > sound[0] sound[1]
    =romaji| o2 N-5 n5 P-6 p3 l3 =romaji|_ p-2 L3 =romaji|romaji N2 n-3 P4 L-3 =| o3 N-4 n7 P-3 p3 L-3 l-3
    =|_ o2 P-2 p3 L-3 l2 =|romaji o3 N-2 P-2 p-2 l3
    > list[0]
    = o-10 N13 P2 p4 L-7 =area N-6 L3 l3 =common o15 N-11 n-2 P-4 p2 L-2 l2 =firm o2 N4 n-2 L-3 =form o-9 n12
    =given o-7 N-2 n-4 P10 l2 =house o-4 N6 n8 P-2 p-2 L-4 l-2 =noun o4 N4 n3 P-3 L-5 l-3 =place o-20 N-5 n2 P-4 L22 l6
    =preposition n2 =time o11 N-2 P-2 L-6 =title o18 N-6 n-5 P-4 L-3 =verb o4 n-4 p4 L-2
    > list[-1]
    = o6 N-7 n7 P-2 p-2 =area N-4 P-2 L4 l5 =common o6 N-4 n3 P-8 p3 L-3 l3 =firm o-3 N9 n-2 P-2 =form o3 n-3
    =given o-6 N-4 n2 P-2 p12 =house o-3 N2 n6 P-2 L-3 =house-small o-4 N7 L-2 =noun n3 P-7 L-2 l3
    =place o6 N-3 n6 P-2 p-2 l-4 =preposition o-2 L4 =says o-3 P4 L-2 =time o2 N-2 L3 =title o4 N-6 n-6 P14 p-3 L-3
    =verb o-2 N3 n-3 P3
    > list[1]
    = o5 N-2 n3 P-5 L-4 l2 =_ P-2 l2 =area o-5 N-2 n2 L5 =common o-4 P-3 p4 =firm o2 N-2 n4 L-2 =form o-5 N3 n4
    =given o7 N-2 n-4 P-2 =house n7 P-2 L-3 =house-small L-2 =noun o4 n3 P-3 l-2 =place N-5 n2 l3 =preposition o-2 P3
    =says o-5 P8 L-3 =time o3 =title o7 n-5 =verb o-5 N3 n-3 p2
    > list[-2]
    = n-4 P3 p3 L-5 l3 =_ o2 N-2 p-3 l2 =area o7 L-3 l-2 =common n10 P-5 L-8 l3 =firm N-3 n4 =form o-5 n-4 L9
    =given o7 N-4 n2 L-2 =house o-2 N-2 n3 L3 =house-small o-3 N2 =noun o-6 N4 n5 P-3 L2 l-2 =place P-6 L4
    =preposition o3 N-2 =says n2 P2 =time o2 N-4 =title n-7 P4 p11 L-5 =verb N5 n-5 P-2 L-2 l2
    > list[2]
    = o8 N-2 L-3 l-2 =_ o2 N-4 n-3 L3 l2 =common o-2 N3 n3 L-5 =firm N-2 n2 l2 =form o-2 N2 =given o3 P-2 L3 l-2
    =house n2 p2 L-3 =noun o2 N-2 n5 p-3 l-2 =place o-3 N-3 n4 P-3 p-2 l5 =preposition o-3 n-2 L2 l3 =says o4 P-2 L-3
    =time o-2 n-2 L5 =title o2 N6 n-7 p5 L-3 =verb N-2 n6 L-5
    > list[-1] list[0]
    =_| o-3 N3 P3 L-3 =_|common o9 N-4 P-2 L-2 =_|given o-5 P6 =_|noun o2 =_|place o-4 N-3 P-4 L10 =_|title o2
    =area| o-2 N-3 P-2 L3 l4 =area|place l3 =common| o-8 N4 n5 P-2 =common|area o-2 N-5 n2 L5 =common|common N-2 p3
    =common|firm N3 L-3 =common|given n-2 L2 =common|house o2 N3 n-2 L-2 =common|noun o5 P-2 L-3
    =common|place o-7 n2 L5 l3 =common|time o7 L-5 =common|title o6 N-3 =common|verb o2 =firm| o-3 N9 P-4
    =form|common o3 n-3 =given| N-3 p8 =given|common o-4 n2 p2 =house-small| o-4 N7 L-2 =house| o2 N4 n-3
    =house|common o-5 n5 =house|place n4 L-2 =noun| n3 P-6 l3 =noun|common N-2 =noun|noun o-4 N3 =place| N-2 n8 p-2 l-4
    =place|house n3 =preposition| o-2 L3 =says| o-2 N2 P2 L-2 =says|common o-2 P2 =title| o3 N-5 n-3 P9 p-2 L-2
    =title|given n-2 P4 =title|title o2 =verb| o-2 n-2 P6 L-3 =verb|place P-2 L3 =| o3 n-3 =|common o8 N-2 n-3 p-3 l2
    =|firm o3 n-2 =|form o-8 n9 =|given o-2 N2 P-2 l2 =|house o-3 n6 =|noun N2 =|place o-6 N-3 n2 P4 L5
    =|preposition n2 =|time o2 =|title o7 n-3 =|verb o-3 n-2 P2 p4
    > list[0] list[1]
    =area| o2 N-2 L2 =area|place N-3 n2 L2 =common| o2 N-4 n4 P-2 p2 =common|common o5 n-3 =common|given o2 n-2
    =common|house o3 =common|place o-2 l2 =common|verb o3 =firm| o2 n-2 =firm|common o-2 N3 =form| o-5 n6
    =form|common o-4 n5 =given| N-2 n-2 P7 L-3 =given|common o-4 L4 l2 =house| n2 =house|common N3 n3 L-2
    =house|place o-3 N3 =noun| o-2 N5 =noun|common o5 L-4 =noun|place N-4 n2 =noun|verb o-3 N4
    =place| o-8 N3 n2 P-2 L3 l2 =place|_ o-2 n-2 L2 l3 =place|common o-9 N-2 n3 L9 =place|house N4 n-2 L-2
    =place|verb o-3 N-3 P-3 L6 l2 =preposition| n2 =time| o6 L-3 =time|common o3 L-2 =title| o8 N-2 P-3 L-2
    =title|common o2 =title|given o4 =verb| n-2 p2 =verb|common o4 n-2 p2 =| o-6 N2 p-2 L3 l4 =|_ o3 P-2 L-2
    =|common o-4 N3 n-2 p2 =|firm n4 =|form o-5 N2 n4 =|given o2 N-2 L2 =|house N-4 n8 =|house-small L-2
    =|noun n2 P-2 l-2 =|place o2 N3 n-2 L-2 =|preposition o-3 N2 P3 =|says o-5 P8 L-3 =|time o2 =|title o7 n-4 P-2
    =|verb o-2 N4 n-3 p3
    > list[-1] list[0] list[1]
    =_|common| o3 =_|common|common o2 =_|given| o-3 P4 =_|noun| o3 =_|place|common N-2 P-3 L6 =_|| P-2 L4
    =_||common N2 P3 L-4 =_||noun N2 =_||says o-6 N3 P3 =area|| o-2 L4 =common|area| o-2 L3
    =common|area|place o-2 N-3 n2 L3 =common|common| o-4 n2 p3 =common|common|house o2 =common|firm|common o-2 N3
    =common|given| o3 L-2 =common|given|common o-4 L5 =common|house| o2 =common|house|common o2 N2 n-3
    =common|house|place o-2 N2 =common|noun| o-3 N2 n2 =common|noun|common o3 L-2 =common|noun|place o3 N-3
    =common|place| o-6 n2 L2 l2 =common|place|common o-6 N3 n2 =common|place|house N3 n-2 =common|place|verb o-2 L3
    =common|time| o4 L-3 =common|time|common o3 L-2 =common|title| o2 =common|title|common o2 =common|| L-3
    =common||_ o-3 N3 =common||common N-5 n3 P2 =common||form o-2 N3 =common||given o3 N-5 L2 =common||house o-2 n4
    =common||house-small L-2 =common||noun L2 =common||place o-4 N4 =firm|| N6 n-3 P-2 =firm||common o-2 N2 n2
    =form||common o2 n-2 =given|| N-2 n3 =given||common n-3 p5 =house-small|| N3 =house-small||common o-2 N3
    =house|common|place o-4 n4 =house|place|common n2 =house|| o2 =noun|common| o-2 n3 =noun|common|place o2
    =noun|noun| o-4 N4 =noun|place|common L4 =noun|| N-3 n4 P-3 L-2 =noun||common o-2 n-3 L3 l2 =place|common| n-2 l3
    =place|common|place o-2 n3 =place|house|common n2 =place|| o-2 n5 =place||_ o2 n-2 =place||common o3 n2 l-3
    =preposition|| o-2 L3 =says|| P2 L-2 =title|given| n-2 P4 =title|| o-2 N-2 P7 =title||title o2 =verb|| N2 n-2 P-2
    =verb||common o-3 P6 L-3 =|common| o4 p-2 =|common|common o3 n-2 =|common|noun o2 =|common|place n-3 l3 =|firm| o2
    =|form| o-5 n6 =|form|common o-3 n3 =|given| N3 P-4 =|house|common o-2 n3 =|noun| o3 n-3 =|noun|common o3 N-2
    =|noun|verb o-3 N3 =|place| n5 l-3 =|place|common o-3 N-3 P5 L-2 l3 =|time|common n2 =|title| o3 =|verb| p3
    =|verb|common p2 =|| o-4 n-4 P5 l4 =||_ o2 N-2 =||common o2 N2 P-8 L6 =||form o-2 n2 =||given o-2 N3 =||house n2
    =||place o6 N2 n-7 =||preposition o-2 P3 =||says o-2 N-3 P5 =||title o3 n-2 =||verb o2 P-3 p2
    > list[-1] shape[0] list[1]
    =_|XXXXXX| N-2 L4 =_|Xx| o-3 N7 P2 L-5 =_|Xx|common o3 N-3 P-2 L2 =_|Xx|house o2 =_|Xx|noun o2 N-2 L2
    =_|Xx|place o2 N-2 =_|Xx|says o-6 N3 P3 =_|Xx|verb o-2 N-2 L2 =area|Xx| o-2 N-2 L4 =common|Xx| o2 N-4 n3 L-4 l3
    =common|Xx|_ o-2 L2 =common|Xx|area o-3 N-2 L5 =common|Xx|common n2 P2 L-2 =common|Xx|form N3
    =common|Xx|given o4 N-5 L2 =common|Xx|house o-4 N3 n2 L-2 =common|Xx|noun o3 =common|Xx|place o-6 N-2 n4 L5
    =common|Xx|title o3 L-2 =common|Xx|verb o3 N-2 n-3 P-2 L2 =common|x| o-4 n3 p3 =common|x|common o2
    =common|x|house o2 =firm|Xx| N6 n-4 =form|x| o3 n-3 =given|Xx| p5 =given|Xx|common o-2 n-3 p7 =house|Xx| N-2 n4
    =house|Xx|common o-3 N2 n4 =house|x| N2 =house|x|place o-3 n4 =noun|Xx| o5 P-3 L-5 l3
    =noun|Xx|common N-2 n-3 P-2 L7 =noun|x| o-5 N4 =noun|x|place o2 =place|-|place o-4 n3 =place|Xx| o2 n3 l-3
    =place|Xx|common n4 l-3 =place|x| o2 n-4 l2 =place|x|common o2 n-2 =place|x|place o-2 n3 =preposition|Xx| o-2 L4
    =says|Xx| P2 L-2 =title|Xx| o-4 N-3 n-3 P12 =title|Xx|common o2 N-2 P2 =verb|Xx| P-3 L4
    =verb|Xx|common o-5 N4 P5 L-3 =|,|common o2 =|-| o5 n-9 p3 l2 =|-|house n2 =|.| o-7 n7 =|.|_ o3 n-2 =|XX| o4 n-2
    =|XX|common N-2 n4 =|Xx| o4 n2 p-2 l-3 =|Xx|_ o-3 n2 L3 =|Xx|common o5 n-4 P-4 p-2 L2 l5 =|Xx|given o-2 N3
    =|Xx|noun o2 =|Xx|place o2 N2 n-2 =|Xx|title o-2 L2 =|Xx|verb N2 =|x| o2 N-2 n3 =|x|firm o-4 n4 =|x|noun o4 n-3
    =|x|place n-4 l3
    > list[-2] list[-1] shape[0]
    =_|_|Xx o2 L-2 =_|common|Xx o3 N3 n-3 L-3 =_|common|x N2 =_|place|Xx n3 =_|title|Xx o-2 P5 =_||Xx o5 P-4 L2
    =common|area|Xx o-2 N-3 n-2 P-2 l8 =common|common|Xx N-4 n-2 P4 p3 L-2 =common|common|x o3 N-3
    =common|firm|Xx o-3 N5 =common|given|Xx p5 =common|house|Xx o-4 N2 n5 L-2 =common|house|x o-11 n9
    =common|noun|, o-2 n2 =common|noun|Xx o3 N-5 n3 P-4 l2 =common|noun|x o-4 N6 =common|place|, o2
    =common|place|- o-3 n3 =common|place|Xx o6 l-3 =common|place|x o-2 n3 =common|title|Xx N-2 n-2 P4
    =common|verb|Xx o-3 L2 =common||- o4 n-3 =common||XX o2 N-3 n2 =common||Xx N7 n-4 p-3 =common||x o3
    =firm|common|Xx o4 N-2 L-2 =firm||Xx n3 p-2 =form|common|Xx o-2 n-2 L4 =given|common|Xx o2 N-5 n2
    =given||- o-3 n-2 p5 =given||Xx o4 p-3 =given||x o3 p-2 =house-small|common|Xx o-5 N2 L2
    =house|common|Xx o-6 N-4 n7 L3 =house|common|x o-3 n4 =house|place|x o4 n-4 =house||x o-4 n4 =noun|common|Xx L-2
    =noun|common|x o2 =noun||Xx N-2 n3 P-3 p-2 L4 =noun||x o-2 n2 =place|common|Xx N-5 n2 P-3 L4 l2
    =place|house|x o2 n-2 =place||Xx o2 N4 n-5 P-2 l2 =preposition|common|Xx o2 =time|common|Xx o4 N-2 L-2
    =title|common|Xx o5 N4 P-6 L-2 =title|given|Xx n-2 p4 =title||Xx o-4 N-4 n-3 P9 p4 L-2 =verb|common|Xx o-2 N4 P-2
    =|common|Xx o-6 n3 P2 p-2 L3 l2 =|firm|Xx N4 =|form|. o-7 n7 =|form|x o3 n-3 =|given|Xx o-2 n3 p2 =|house|Xx o2
    =|house|x o6 n-6 =|noun|Xx o2 N2 P-2 L-3 l2 =|place|Xx o-3 n3 =|place|x o4 n-3 =|says|Xx N-2 P5 L-2 =|title|Xx P2
    =|verb|Xx o-4 N2 P2 =||" o-2 n2 =||) o3 n-2 =||- o2 =||. o-4 n4 =||XX n2 =||Xx o-3 n4 p5 L-5 =||XxX o-2 P2
    =||x o-4 N-2 n2 p3 l2
    > shape[0] list[1] list[2]
    =(|| o4 n-3 =,|common|common o2 =,||common n2 =-||common o2 n-4 p2 =.|_|_ o4 =.|| o-4 n4 =XX|| o11 N-9 n-2
    =XX||common o-5 N6 =XxX||common o-2 N3 =Xx|_|_ o-2 P-2 l2 =Xx|common| N3 p-3 L2 l-3 =Xx|common|common N-3 P-2 p2
    =Xx|common|given o2 L-2 =Xx|common|house o4 N-4 n-2 p3 =Xx|common|noun n5 L-4 =Xx|common|place N4 n-5 l4
    =Xx|common|time o-5 L3 =Xx|common|title o-2 n-2 p2 =Xx|common|verb l3 =Xx|firm| o5 L-2 =Xx|form| o-2
    =Xx|form|common n2 =Xx|given| o5 N-2 =Xx|house-small| o-2 N3 =Xx|house| o3 N-2 =Xx|house|common o-2 N3 L-2
    =Xx|noun| o2 N-5 L4 =Xx|noun|common o3 N2 L-4 =Xx|place| N3 n-2 =Xx|place|common o2 N-2 =Xx|place|verb o-2 N-4 n5
    =Xx|says| o-2 N3 P2 L-2 =Xx|says|common o-2 P3 =Xx|title| o2 =Xx|title|given L3 =Xx|verb| o-3 N5 P3 l-3
    =Xx|verb|common o-5 N-3 P-2 p2 l6 =Xx|| o-4 N-2 p4 =Xx||_ N-2 p2 L-2 =Xx||common o3 n3 P2 p-4 L2 l-3
    =Xx||form o-3 N3 =Xx||given N-2 L2 l-2 =Xx||house n3 =Xx||noun L4 =Xx||place o4 N-5 l2 =Xx||preposition o-4 L2 l4
    =Xx||says N3 L-3 =Xx||title N5 n-3 P-2 p3 L-2 =Xx||verb N4 P3 L-5 =x|common|common o2 n-3 p2 =x|common|house o2
    =x|common|noun o2 =x|common|place o-2 N3 =x|firm| o-4 n4 =x|house|common o3 n-2 =x|noun|common o4 n-3 =x|place| l2
    =x|place|common n2 =x|place|house o2 n-2 =x|verb|common o2 =x|| o-5 N2 n2 P-2 p2 =x||_ o4 n-2 =x||common n3 p-2
    =x||house o-5 N2 n3 =x||verb n-2 p3
    > used[0]
    = o6 N-4 n4 P-5 p2 L-3 =often o-6 N2 P-2 l5 =small o10 N-5 n3 P-6 L-5 l2 =twice N-2 n-2 P2 p3 l-2
    > used[0] list[0] shape[0]
    =often|area|Xx o3 N-4 =often|house|Xx o5 N-5 n2 =often|noun|Xx o-2 N8 n-2 L-2 =often|place|Xx o-6 n2 l3
    =often|title|Xx o6 N-2 n-2 =often||XX o-4 N5 =often||Xx o-9 P3 L3 l4 =small|common|Xx o6 N-3
    =small|common|x o4 N-5 p2 l2 =small|house|Xx o-4 N2 n2 =small|noun|x o3 n-2 =small|verb|x o5 n-4
    =small||Xx o-5 N2 n8 P-2 p-2 =small||x o4 =twice|house|Xx n5 p-2 =twice|noun|Xx n3 L-3
    =twice|place|Xx N-2 n2 P-5 L4 =twice|time|Xx o3 =twice|title|Xx o4 P-2 =twice||XX N5 L-2 =twice||XXXXXX o-3 L2
    =twice||Xx o-6 n-6 P8 p2 L2 =|area|Xx o-2 L3 l2 =|common|Xx o3 P-2 =|firm|Xx N6 L-3 =|form|XX n2 =|form|Xx o-2 n3
    =|given|Xx o-7 N-2 n-3 P9 l2 =|house|Xx o-5 N10 L-2 =|noun|Xx o4 N-3 n2 l-2 =|place|Xx o-15 N4 n-2 L9 l3
    =|time|Xx o9 L-5 =|title|Xx o5 N-2 n-2 =|verb|Xx n2 =||" n2 =||( o4 n-4 =||) o3 n-3 =||, o7 n-2 =||- o-2 N-3 p4 l3
    =||. n6 P-2 =||0 o2 =||0000 o5 p-2 =||: o3 n-3 =||; o3 n-3 =||XX N3 L-2 =||XXXXXX o-4 N5 =||Xx o8 N-4 n-6 p4 l-2
    =||XxX o-3 N3
    > used[0] list[-1]
    =often| N6 P-3 p-2 L2 l-3 =often|_ o-3 N5 P-3 =often|area n-2 L-2 l7 =often|common o-2 N-2 n2 P3
    =often|given n-2 p3 =often|house n3 =often|noun N-2 n2 L-2 l2 =often|place n3 l-2 =often|title N-2 P4
    =small| N-4 n10 P-2 p-2 =small|_ o7 N-4 P-2 =small|common P-2 p3 L-2 =small|firm o2 N-2 =small|form o5 n-5
    =small|house o-2 n2 =small|noun o-2 N4 n-2 =small|place n-2 l3 =small|verb o2 =twice| o5 N-4 =twice|_ o-4 L6
    =twice|common o2 N-2 n3 L-5 =twice|given n-3 p5 =twice|noun P-3 L3 =twice|place n3 =twice|says o-2 P3
    =twice|title P4 =twice|verb o-3 N3 P3 L-2 =| N-5 n-2 P5 p2 L-4 l3 =|_ P4 L-3 =|area o-2 N-2 L6
    =|common o4 P-9 L4 l2 =|firm o-5 N7 =|form o-5 n5 =|given o-3 N-3 n5 P-2 p4 =|house N2 L-2 =|house-small o-2 N6 L-2
    =|noun o4 N-3 n2 P-3 L-3 l2 =|place o7 N-2 n2 l-4 =|preposition o-2 L4 =|title o3 N-3 n-3 P6 =|verb n-2
    > place[0]
    = o5 N-2 n8 P-2 L-9 =glued o4 N-11 n5 P-6 p7 L-4 l5 =opened o2 N4 n-6 L3
    > place[0] shape[0] list[0]
    =glued|)| o3 n-3 =glued|,| o6 n-2 =glued|-| o-5 p4 l3 =glued|.| n6 P-2 =glued|:| o3 n-3 =glued|;| o3 n-3
    =glued|Xx| o3 N-2 n-4 p2 l3 =glued|Xx|house n2 =glued|Xx|place N-2 n3 l2 =glued|x| o-2 =opened|XX| N3 n-2 L-2
    =opened|Xx| o-2 L4 =opened|Xx|common o3 =opened|Xx|noun o3 =opened|Xx|place o-3 L4 =start|Xx| P4 L-3
    =start|Xx|common o8 N-4 P-2 L-2 =start|Xx|given o-5 P6 =start|Xx|noun o2 =start|Xx|place o-2 P-4 L5
    =start|Xx|title o2 =|(| o4 n-4 =|0000| o5 p-2 =|0| o3 =|XXXXXX| o-5 N6 =|XX| N6 L-3 =|XX|form n2 =|XxX| o-5 N5
    =|XxX|form n2 =|Xx| o-11 P5 p3 L4 l-2 =|Xx|area N-6 L3 l3 =|Xx|firm o3 N2 L-3 =|Xx|form o-2 n3
    =|Xx|given o-2 n-3 P5 l2 =|Xx|house N3 n7 p-2 L-3 l-2 =|Xx|noun o-2 N7 n2 P-2 L-2 l-2 =|Xx|place o-12 L7 l4
    =|Xx|time o12 N-2 P-2 L-6 =|Xx|title o12 N-4 n-4 P-3 L-2 =|Xx|verb o-3 P2 p3 =|x| o5 N2 n-2 l-2
    =|x|common o4 N-5 p2 l2 =|x|noun o2 =|x|verb o7 n-4
    > place[0] used[0]
    =glued| o6 N-6 n7 P-5 L-4 =glued|often N-3 n2 p-3 l5 =glued|small o-3 p3 =glued|twice n-5 p5 =opened| o2 N-2 n-2 L4
    =opened|often N3 n-2 =start| P4 L-3 =start|often o-3 N5 P-3 =start|small o7 N-4 P-2 =start|twice o-4 L6 =| N4 P-3
    =|often o-2 N-3 n2 p2 =|small o5 N-2 n4 P-3 p-2 L-3 =|twice o3 N-2 n4 P3 p-2 L-5
    > word[-1] shape[0]
    ="|Xx L-2 ='|x o-2 n3 =(|XX N2 n-2 =,|Xx o-3 N2 =-|Xx o-3 P-3 p2 l3 =-|x o-4 p3 =.|Xx N-2 P3 =:|Xx o3 n-2 P-2
    =;|Xx o-2 N4 n-2 =_|Xx o2 L-2 =about|Xx N4 =als|Xx o6 N-5 =am|Xx o-2 N-3 P-2 L3 l4 =and|Xx o-10 N6 n3 L3
    =and|x o3 n-2 =at|Xx o-4 n3 L4 =auf|Xx L3 =aus|Xx N-5 n-2 P-2 L8 =a|Xx o-2 L4 =bei|Xx o-7 N4 L3 =by|Xx o-4 P3
    =das|Xx o2 N5 n-2 L-4 =dem|Xx N2 P2 L-4 =den|Xx o3 L-3 =der|Xx o2 P-3 p3 L-3 =des|Xx o4 L-4 =deutschen|Xx o-2 n3
    =die|Xx o2 N7 n-3 P-3 L-3 =einem|Xx o2 =einen|Xx o4 N-2 =einer|Xx o4 N-2 =eine|Xx o7 N-3 L-3 =ein|Xx o6 N-2 L-2
    =for|Xx n2 =for|x o-2 n3 =from|Xx o-2 N4 =für|Xx o2 N-2 n3 L-2 =german|Xx o3 N-3 =gmbh|x o2 n-2 =industry|x o-5 n5
    =international|Xx o3 n-2 =in|Xx o-5 N-7 P-3 L14 =japanischen|Xx o3 N-3 =japanische|Xx N2 =ltd|. o-5 n5
    =mit|Xx o-2 N2 P2 L-2 =nach|Xx o-3 N-4 P-3 L10 =of|Xx o-4 N2 P-4 L2 l2 =of|x n2 =professor|Xx o-2 P3
    =präfektur|Xx L3 =sagte|Xx P3 =schleswig|- o-2 l3 =sich|Xx o-2 N-3 P8 L-4 =so|Xx o-2 P4 L-3 =the|Xx o-5 N4 P-5 L6
    =the|x o2 =to|Xx o-9 P3 L7 =und|Xx N-5 n4 L4 l-2 =universität|Xx n2 =up|Xx o-6 N6 L2 =vom|Xx N7 L-5
    =von|Xx N2 P2 L-2 =von|x o-3 p3 =will|x o-3 N3 =wird|Xx P4 =with|Xx o-5 N5 =zum|Xx o4 N-3 =zu|Xx L-3
    =über|Xx o4 N2 P-3 L-3 =über|x o-3 N3 =–|Xx o2 L2
    > shape[0] word[1]
    =.|_ o4 =XX|, o-4 N2 n2 =XX|. o-3 N2 =Xx|& o-2 N5 n-3 =Xx|' N2 n-2 P-2 l3 =Xx|( o-3 n5 L-2 =Xx|, o-4 p5 L-2
    =Xx|- n3 =Xx|. o-4 N-2 n2 p2 =Xx|2025 o2 P-2 =Xx|: n-3 P4 =Xx|; o-2 N-2 L3 =Xx|_ o-2 P-2 l2
    =Xx|and o-7 n3 P-4 L3 l2 =Xx|aus o3 N-2 =Xx|bei o2 =Xx|besichtigt o-5 N2 L2 =Xx|besucht L2 =Xx|der o4 N-2 L-2
    =Xx|des o2 =Xx|die N-2 P3 =Xx|eine N-2 P3 =Xx|eingeladen N-2 P4 L-2 =Xx|erwartet o-2 L4 =Xx|for n-2 L4
    =Xx|für o4 n-4 P-2 L4 =Xx|habe o-4 N4 =Xx|had o-3 N5 L-4 =Xx|has o-6 N3 P3 =Xx|hatten o-4 L5 =Xx|hospital o-3 N4
    =Xx|im o2 N-3 =Xx|in o5 p-4 l-2 =Xx|is o-4 n6 L-3 =Xx|ist n2 P-3 L3 =Xx|minister o4 L-2 =Xx|mit o3 N-3 P3 L-2
    =Xx|nach o4 N-4 P-3 L4 =Xx|nicht P2 =Xx|of o-4 N5 P-3 p4 L-2 =Xx|on o-3 N2 n2 =Xx|seit o-2 N5 P-2 L-2
    =Xx|since o-3 L2 =Xx|to N-3 =Xx|told o-4 N4 =Xx|um o-3 L4 =Xx|und o4 N-4 n-3 P-3 L2 l4 =Xx|university N4 L-2
    =Xx|von N-3 P5 L-2 =Xx|war L3 =Xx|was o-9 N5 l3 =Xx|will N2 P2 L-3 =Xx|wollen o3 L-3 =Xx|wurde n2 P2 L-4
    =Xx|zu N2 P2 L-4 =Xx|zum o3 n-2 =Xx|über L3 =Xx|“ o2 =x|, o2 =x|: o-2 N2 =x|bis o-3 N3 =x|der o-2 p2 =x|in o-3 N4
    =x|of o2 =x|und o-2 N4 =x|wurde o-4 n4
    > word[-1] shape[0] shape[1]
    ="|Xx|x o2 N-2 P2 =(|XX|) N2 =,|Xx|, o-5 N4 =,|Xx|Xx o3 n-2 P-2 L2 =,|Xx|x o-3 n2 P3 L-2 =-|Xx|Xx o2 N-2 P-2 L2
    =-|Xx|x o-4 N3 L-2 l4 =-|x|x o-2 p3 =.|Xx|0000 o3 P-2 =.|Xx|Xx P3 =.|Xx|x P2 =:|Xx|Xx N3 L-2 =:|Xx|x o2 N-3 n-2 L4
    =_|Xx|, o-5 N3 L2 =_|Xx|. o-3 L5 =_|Xx|: N-4 P5 L-2 =_|Xx|Xx o2 P-3 L2 =_|Xx|x o4 N2 L-7 =and|Xx|. o-3 N-2 n3 L3
    =and|Xx|Xx o2 n-3 P3 L-3 =and|Xx|x o-6 N3 P-2 L5 =at|Xx|, o-4 L6 =auf|Xx|x o3 L-2 =aus|Xx|x o-6 N-3 P-2 L12
    =by|Xx|Xx o-2 P4 =das|Xx|x o7 N-4 L-2 =dem|Xx|x P2 L-2 =den|Xx|x o3 N-2 L-2 =der|Xx|, o8 N-5 L-2
    =der|Xx|Xx o-2 N-2 n4 P-2 L2 =der|Xx|x o-3 N6 p2 L-3 =des|Xx|Xx o2 =des|Xx|x n2 L-2 =die|Xx|Xx o-3 N5 n-2
    =die|Xx|x o4 P-2 =einen|Xx|x o4 N-2 =einer|Xx|x o4 N-2 =eine|Xx|x o3 =ein|Xx|x o4 N-2 =für|Xx|x n2 L-2 =im|Xx|x N2
    =in|Xx|, o-2 L5 =in|Xx|. L2 =in|Xx|Xx o-2 N-2 L4 =in|Xx|x o-3 N-3 L7 =japanische|Xx|x o-4 N4 =mit|Xx|x N3
    =nach|Xx|x N-3 P-3 L3 =of|Xx|, o-3 N4 =of|Xx|. o-3 N2 n-2 l4 =of|Xx|Xx o7 N-3 P-2 =of|Xx|x o-4 N2 L3
    =of|x|Xx o-2 n2 =präfektur|Xx|x L4 l-2 =schleswig|-|Xx o-2 l3 =the|Xx|Xx o3 N-3 L2 =the|Xx|x N7 P-4 L-3
    =to|Xx|, o-3 N2 P5 L-4 =to|Xx|Xx N-3 L5 =to|Xx|x o-4 L4 =und|Xx|. o-2 L3 =und|Xx|x o3 N-4 n3
    =university|x|Xx o-2 n2 =universität|Xx|x n2 =vom|Xx|x o-5 N6 =von|Xx|. o6 N4 P-6 L-5 =von|Xx|Xx o-3 N-2 P4 L2
    =von|Xx|x o-5 N-2 n-2 P6 L4 =von|x|Xx o-3 p3 =will|x|x o-3 N3 =with|Xx|Xx o-2 N4 L-3 =with|Xx|x o-2 L3
    =zum|Xx|x o5 N-2 L-3 =–|Xx|Xx L2
    > word[-2] word[-1] shape[0]
    =,|ltd|. o-5 n5 =,|sagte|Xx P3 =,|so|Xx o-2 P4 L-3 =,|the|Xx o4 P-2 =-|up|Xx o-3 N6 =2025|–|Xx L2 =_|"|Xx o4 P-2
    =_|_|Xx o2 L-2 =_|about|Xx N4 =_|das|Xx o-2 N3 =_|der|Xx o6 N-7 L2 =_|the|Xx o4 P-2 L-3 =_|über|x o-3 N3
    =and|industry|x o-5 n5 =and|the|Xx o-2 N3 n-2 =an|der|Xx o-2 L3 =auf|der|Xx N-6 L6 =austausch|von|Xx o4 N-2
    =bay|of|Xx o6 L-3 =by|the|Xx o-4 N6 L-2 =die|japanische|Xx o-4 N4 =dr|.|Xx P3 =durch|das|Xx o-6 N6
    =gmbh|aus|Xx o-3 L4 =in|die|Xx o-4 L5 =mit|dem|Xx o-2 N4 =mit|der|Xx o-7 N2 L6 =of|the|Xx o3 n2 L-6
    =on|the|Xx o-3 N-2 L5 =schleswig|-|Xx l3 =start|-|x o4 n-2 =to|the|Xx N-4 L5 =twinned|with|Xx N-6 L6
    =university|of|Xx n3 L-2 =visited|the|Xx o-3 N4 =von|der|Xx o-5 N4 p3 L-2 =with|the|Xx o-5 N4
    > run[0] shape[0]
    =title|Xx o4 n-5 l2 =|" n2 =|( o4 n-4 =|) o3 n-3 =|, o7 n-2 =|- o-2 N-3 p4 l3 =|. n6 P-2 =|0 o2 =|0000 o5 p-2
    =|: o3 n-3 =|; o3 n-3 =|X o4 N-4 n2 =|XX o-8 N7 n4 P-2 =|XXXXXX o-8 N7 L2 =|Xx o-7 N-7 n9 P-2 p5 l2
    =|XxX o-9 N5 n3 P3 L-2 =|x o15 N-5 n-7 P-3 p2 L-3
    > sound[0] list[-1]
    =romaji| o4 N-4 n2 P2 l-6 =romaji|_ o-2 P3 =romaji|area N-2 L3 l2 =romaji|common o2 N-2 n5 P-5 l4
    =romaji|firm N3 n-2 =romaji|given p3 =romaji|house n4 =romaji|noun o4 n-6 P-4 l6 =romaji|title N-2 P7
    =romaji|verb o-2 N2 =| o2 N-4 n4 P-4 p-2 L-2 l6 =|_ P-4 L4 =|area N-2 l4 =|common o4 N-2 n-2 P-3 p5 L-2
    =|firm o-2 N5 P-2 =|form o3 n-3 =|given o-5 N-2 n3 P-2 p9 =|house N2 n2 =|house-small o-3 N5 =|noun o-2 n9 P-3 l-2
    =|place o6 N-3 n3 p-2 l-2 =|preposition o-2 L3 =|says o-3 P5 =|time o2 =|title o6 N-4 n-5 P7 p-2 =|verb n-3 P3
    > sound[0] used[0]
    =romaji| n3 L-3 =romaji|often o-2 P-5 L4 l6 =romaji|small o4 N-3 =romaji|twice n-2 P3 p3 L-2 l-2 =| o5 N-4 P-6 p3
    =|often o-4 N3 n2 P3 L-4 =|small o6 N-2 n2 P-5 L-4 l2 =|twice N-3 L2
    """#)
}
