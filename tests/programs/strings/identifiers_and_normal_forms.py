# What str.isidentifier says and what the compiler accepts agree; names that look different are one after NFKC.
CANDIDATES = ("a", "A1", "_", "__x__", "1a", "a b", "a-b", "", "\xe9", "e\u0301", "\u0301e", "\xaa", "\xb5", "\xb7", "a\xb7", "\u0387", "a\u0387", "\u1369", "a\u1369", "\u19da", "a\u19da", "\u2118", "\u212e", "\u309b", "a\u309b", "\u2160", "\u24d0", "\u4e00", "\u3007",
              "\u0e33", "a\u0e33", "\ufb01", "\uff41", "\uff11", "a\uff11", "a\u0661", "\u0661", "x\xb2", "\xb2", "a\u200d", "a\u200c", "a\ufe0f", "\U0001d400", "\U0001f600", "a\U0001d7ce", "\u037a", "\ufe70", "a$", "$", "@", "a\x00", "\ud800", "\u2054", "a\u2054", "\u203f",
              "_\u203f", "\uff3f", "if", "None", "match", "\u210c", "\u017f", "\u2126", "\u212a", "\u01c4")
for name in CANDIDATES:
    try:
        space = {}
        exec(f"{name} = 1\n", space)
        outcome = [ascii(key) for key in space if key != "__builtins__"]
    except SyntaxError as error:
        outcome = ascii(error.msg)
    except UnicodeEncodeError as error:
        outcome = "UnicodeEncodeError"
    print(ascii(name), name.isidentifier(), outcome)
ﬁne = 1
fine += 1
ª = "feminine"
𝐱 = 5
ℌ = [ﬁne, a, x]
print(H, ﬁne, "ﬁne" in globals(), "fine" in globals(), sorted(k for k in ("a", "x", "H", "ª", "𝐱") if k in globals()))


class ſ:
    ℓ = 7

    def ﬀ(self, ﬁ=1):
        return ﬁ + self.ℓ


print(ſ.__name__, s is ſ, s().ff(fi=3), ſ().ﬀ(ﬁ=3), getattr(s, "l"), hasattr(s, "ℓ"), s.ℓ)
print(sorted(name for name in vars(ſ) if not name.startswith("__")), (lambda ﬁ: fi)(9), [K for K in "k"], {"ﬁ": 1}.get("fi"))
