# Which operands of nested boolean operations are asked for their truth, how often, as values and as conditions.
log = []
class T:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self): log.append(self.n); return self.v
    def __repr__(self): return self.n
    def __lt__(self, o): return T(self.n + "<" + o.n, self.v)
    def __invert__(self): return self
def t(n): return T(n, True)
def f(n): return T(n, False)
exprs = ["A and B or C", "(A or B) and C", "A and B and C", "(A and B) and C", "A and (B and C)", "A or (B and C)", "A or (B or C)", "(A or B) or C", "A and (B or C)", "not A and B", "not (A and B) or C", "(A if B else C) or A", "A < B and C", "A < B < C and A", "A < B < C or A", "(A < B < C) and B or C", "(x := A) and B or C", "(x := A and B) or C", "A and B if C else A", "[A and B or C][0]", "not (A or B)", "(not A) or B", "A and B or C and A", "A or B and C or A", "(A and B or C) and (A or B and C)", "(lambda: A and B or C)()", "A and B or C if A or B and C else C or A", "((A or B) and C) or A", "((A and B) or (B and C)) and A"]
cases = [(a, b, c) for a in (t, f) for b in (t, f) for c in (t, f)]
for e in exprs:
    print(e)
    for bits in cases:
        A, B, C = [b(n) for b, n in zip(bits, "ABC")]
        log.clear()
        r = eval(e)
        print("  ", r, "".join(log), end=";")
        log.clear()
        exec(f"if {e}: log.append('T')\nwhile {e}: break\n")
        print("".join(log), end=";")
    print()
