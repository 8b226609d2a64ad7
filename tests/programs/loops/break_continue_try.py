# break and continue through try, finally and with.
log = []


def run():
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            log.append(i)
        finally:
            log.append(f"f{i}")
    else:
        log.append("else")


run()
print(log)


class Guard:
    def __enter__(self):
        log.append("in")

    def __exit__(self, *args):
        log.append("out")


log.clear()
for i in range(3):
    with Guard():
        if i == 1:
            break
print(log)


def overrides():
    for i in range(3):
        try:
            1 / 0
        except ZeroDivisionError:
            continue
        finally:
            log.append(i)
    return "finished"


log.clear()
print(overrides(), log)


def while_finally():
    n = 0
    while True:
        n += 1
        try:
            if n < 3:
                continue
            return n
        finally:
            log.append(("finally", n))


log.clear()
print(while_finally(), log)


def nested_loops():
    out = []
    for a in range(3):
        for b in range(3):
            try:
                if b == 1:
                    break
            finally:
                out.append((a, b))
        if a == 1:
            continue
        out.append(a)
    return out


print(nested_loops())
