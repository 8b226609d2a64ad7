# limits: fuel=200000
# ends: trap fuel
# Neither __exit__ nor generator clean-up runs after a trap.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("exit ran")
        return True


def generator():
    try:
        while True:
            yield 1
    finally:
        print("generator cleaned up")


with Manager():
    for _ in generator():
        pass
