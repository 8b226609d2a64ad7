# Three repetitions are shown, one more is counted in the singular.
def down(n):
    return 1 // n + down(n - 1)


try:
    down(1)
except ZeroDivisionError as error:
    print(error)
down(3)
