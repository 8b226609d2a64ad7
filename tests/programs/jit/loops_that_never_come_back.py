# Loops whose bodies are left in their first turn, by a return, a break or an exception: the range is dead then, its item is not.
def returns(log):
    for i in range(3):
        try:
            return i, missing
        finally:
            log.append(("finally", i))


def raises(log, start):
    for i in range(start, 9, 2):
        try:
            raise ValueError(i)
        finally:
            log.append(i)


def breaks(n):
    total = 0
    for k in range(n):
        for i in range(k, n, 3):
            total += i * 2
            break
        total += i
    return total


def returned(n, step):
    for i in range(n, n + 20, step):
        j = i * 3 + 1
        return i + j


log = []
for turn in range(60):
    for function in (lambda: returns(log), lambda: raises(log, turn)):
        try:
            function()
        except (NameError, ValueError) as error:
            log.append(str(error))
print(log[:6], log[-6:], len(log))
print(breaks(50), [breaks(n) for n in range(1, 40)][-5:], [returned(n, n % 4 + 1) for n in range(60)][-5:])
