# limits: memory=8MB
# ends: trap memory
def make(previous):
    def closure():
        return previous
    return closure


f = None
while True:
    f = make(f)
