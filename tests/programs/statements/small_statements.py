"""The text of the module; what a script is made of: docstring, guard, pass, semicolons, one-line suites, joined lines."""
print(__doc__, __name__); x = 1; y = x + 1; print(x, y);
if __name__ == "__main__": guarded = "yes"
else: guarded = "no"
print(guarded, __name__ != "__main__")
if x: pass; print("same line"); z = 3
if not x: print("never"); print("never")
elif y > 1: print("elif on one line")
else: pass
for i in range(2): print(i, end=" "); print("-", end=" ")
else: print("else on one line")
while x < 3: x += 1; y -= 1
else: print(x, y)
try: raise KeyError("k"); print("never")
except KeyError as e: print(repr(e)); del x
else: print("never")
finally: print("finally"); x = 5
class Empty: pass
class Short: a = 1; b = a + 1; __slots__ = ()
def nothing(): pass
def short(a, b=2): c = a + b; return c; print("never")
def stub(): ...
def only_doc(): "doc"
def nested(): return lambda: (yield)
print(nothing(), short(1), stub(), only_doc(), only_doc.__doc__, Short.b, Empty.__doc__)
total = 1 + \
    2 + \
        3
text = "joined " \
       "over lines"
values = [
    1,  # a comment
    # a line of its own

    2,
        3
      ]
print(total, text, values, (
    "in"

    " parentheses"
))
if (total == 6
        and text
        ): print("condition over lines")
if total \
   and text: print("condition joined")
with_backslash = short(1,
b=4); print(with_backslash)
if True:
  if True:
          print("odd indentation")
  else:
      pass
  print("still inside")
if True:
	print("a tab")
	if True:
		print("two tabs")

    # a comment with another indentation
	print("tab again")
1; "expression"; None; ...; [1, 2]; x; not x; lambda: 0
(1, 2); {}; -1; x.real; (yield_ := 3)
print(yield_); pass; pass
"""a string as a statement
over several lines"""
match = case = type = _ = 1
print(match, case, type, _, [match for case in (1,)], match * case, match[0] if 0 else match)
del match, case, type, _
async def coroutine(): pass
c = coroutine(); c.close(); print(c.__name__)
if 1: \
print("after a backslash")
def f(
    a,
    b = [
        1,
    ],
    *
    , c = 3
): return a, b, \
    c
print(f(
    1
  , c
    =
    4)
)
exit_code = 0 if guarded == "yes" else 1; assert not exit_code
print("end"); # the last comment
