# limits: memory=8MB
# ends: trap memory
class Kept:
    all = []

    def __del__(self):
        Kept.all.append(self)
        self.more = ["x" * 1000 for _ in range(20)]


while True:
    Kept()
