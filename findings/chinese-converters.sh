#!/bin/sh
# Simplified Chinese into traditional: one simplified sign may stand for several traditional ones, and words tell which. HanziConv
# 0.3.2 takes one for each sign wherever it stands, and mostly the rarer: history, system, to show and Taiwan become words that nobody
# writes (曆史, 係統, 錶示, 颱灣). zhconv 1.4.3 knows words, but not 公里 (kilometre), 北斗 (BeiDou) and 长征 (the Long
# March). OpenCC (opencc-py 1.4.2) has all of them right. Back into simplified all three give what was there: so this tool brings two texts that are to be
# compared to simplified signs, and never the other way. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check hanziconv==0.3.2 zhconv==1.4.3 opencc-py==1.4.2
found=$("$folder/venv/bin/python" - <<'PYTHON'
import opencc
import zhconv
from hanziconv import HanziConv

words = "历史 系统 表示 台湾 制度 批准 干部 公里 北斗 长征".split()
libraries = {
    "HanziConv": (HanziConv.toTraditional, HanziConv.toSimplified),
    "zhconv": (lambda word: zhconv.convert(word, "zh-hant"), lambda word: zhconv.convert(word, "zh-hans")),
    "OpenCC": (opencc.OpenCC("s2t").convert, opencc.OpenCC("t2s").convert),
}
for name, (there, back) in libraries.items():
    print(f"{name}: {' '.join(map(there, words))}; back: {[back(there(word)) for word in words] == words}")
PYTHON
)
expected='HanziConv: 曆史 係統 錶示 颱灣 製度 批準 乾部 公裏 北鬥 長徵; back: True
zhconv: 歷史 系統 表示 臺灣 制度 批准 幹部 公裏 北鬥 長徵; back: True
OpenCC: 歷史 系統 表示 臺灣 制度 批准 幹部 公里 北斗 長征; back: True'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
