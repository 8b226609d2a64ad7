from itertools import *
f=lambda x: x+1
print(list(islice(map(f,[1,2,3]),0,None,2)))
print(list(pairwise(map(f,[1,2,3]))))
print(list(chain(map(f,[1,2,3]),[1])))
print(list(chain.from_iterable(map(lambda x:[x],[1,2,3]))))
print(list(islice(filter(f,[1,2,3]),0,None,2)))
print(list(pairwise(chain((x for x in "abc")))))
print(list(chain(chain((x for x in "abc")))))
print(list(enumerate(islice(chain((x for x in "abc")), 2))))
print(sorted(chain((x for x in "abc"))), sum(chain((x for x in (1,2)))), ",".join(chain((x for x in "abc"))), dict(chain(([x,1] for x in "abc"))), set(chain((x for x in "a"))), max(chain((x for x in "a"))))
a,*b = chain((x for x in "abc")); print(a,b)
print([*chain((x for x in "abc"))], list(map(f, chain((x for x in (1,2))))), list(filter(None, chain((x for x in (1,2))))), "".join(map(str, chain((x for x in (1,2))))))
print("b" in chain((x for x in "abc")), list(zip_longest(chain((x for x in "abc")), "a")), list(accumulate(chain((x for x in "abc")))), list(islice(chain.from_iterable(x for x in ("ab","cd")),3)))
class L(list):
    def __iter__(self): return iter("xy")
print(list(zip(chain(L([1]), [2]))), list(enumerate(chain([1],L()))))

class C:
    def __str__(self): return "C!"
print(list(islice(map(str, [C(), 1, C()]), 0, None, 2)), list(pairwise(map(str, [C(), C()]))), list(chain.from_iterable(map(str, [C(), 12]))))
z = chain("ab", [1], {5: 6}, range(2)); next(z)
print(list(zip(z, "1234567")), list(enumerate(chain("a", [2]), 4)))
c = chain([C()], iter("ab"), map(str, [C()]))
print([a for a in zip(range(9), c)][1:])
