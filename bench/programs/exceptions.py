# Raising and catching, finally, with.
class Problem(Exception):
    pass


def check(n):
    if n % 3 == 0:
        raise Problem(n)
    if n % 3 == 1:
        return [][n]
    return n


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False


def run(n):
    problems = index_errors = fine = ended = 0
    for i in range(n):
        try:
            with Guard():
                check(i)
            fine += 1
        except Problem:
            problems += 1
        except IndexError:
            index_errors += 1
        finally:
            ended += 1
    return problems, index_errors, fine, ended


TURNS = 2
for _ in range(TURNS):
    checksum = run(450000)
    assert checksum == (150000, 150000, 150000, 450000)
    d = {}
    missing = 0
    for i in range(600000):
        try:
            d[i]
        except KeyError:
            missing += 1
    assert missing == 600000
print("exceptions", checksum, missing)
