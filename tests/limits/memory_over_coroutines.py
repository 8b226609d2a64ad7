# limits: memory=8MB
# ends: trap memory
async def waiting():
    return [await waiting()]


tasks = []
while True:
    tasks.append(waiting())
