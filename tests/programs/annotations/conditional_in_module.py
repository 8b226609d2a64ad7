# Of the annotations under if, loops, try and with of a module only those whose statement ran are there.
class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


before: "always"
if before_is_set := False:
    in_if: "no"
elif not before_is_set:
    in_elif: "yes"
else:
    in_else: "no"
for i in range(3):
    in_loop: f"loop {i}"
    if i == 5:
        never: "no"
else:
    in_for_else: "yes"
while True:
    in_while: "yes"
    break
    after_break: "no"
else:
    in_while_else: "no"
try:
    in_try: "yes"
    raise KeyError("k")
    after_raise: "no"
except ValueError:
    in_other_handler: "no"
except KeyError as error:
    in_handler: type(error)
finally:
    in_finally: "yes"
with Quiet():
    in_with: "yes"
    1 / 0
    after_division: "no"
match i:
    case 0:
        in_case_0: "no"
    case n if n > 1:
        in_case_n: n
error = ValueError("read when evaluated")
i = "changed since"
print(__annotate__(1))
annotations = list(__annotate__(1))
for i in range(2):
    if i:
        in_if: "now too"
print([name for name in __annotate__(1) if name not in annotations])
if True:
    before: "second declaration wins"
print(list(__annotate__(1).items())[0])


def function():
    if True:
        local: undefined_name
    return "annotations of locals are never evaluated", "local" in __annotate__(1)


print(function())
