# Native code called builtin classes without putting the missing arguments into registers, as the interpreter does: what these
# held was not freed, so that memory differed (seen by mode jit-replay).
import gc


def three(a, b, c):
    return len(a) + len(b) + len(c)


def work():
    total = three(bytes(100000), bytes(100001), bytes(100002))
    text = str()
    gc.collect()
    return total, text


for _ in range(20):
    result = work()
print(result)
