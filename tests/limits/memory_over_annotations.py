# limits: memory=8MB
# ends: trap memory
kept = []
while True:
    class Annotated:
        x: kept
        y: list[int]

    kept.append(Annotated.__annotations__)
