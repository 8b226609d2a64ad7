# asyncio: each task has a copy; context= of create_task() and call_soon(); gather and to the loop's callbacks.
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="-")
log = []


async def handle(name):
    request.set(name)
    await asyncio.sleep(0)
    log.append((name, request.get()))
    await nested()
    return request.get()


async def nested():
    log.append(("nested", request.get()))
    request.set(request.get() + "!")


async def main():
    request.set("main")
    print(await asyncio.gather(handle("a"), handle("b"), nested()))
    print(request.get())
    await nested()
    print(request.get())
    own = contextvars.copy_context()
    task = asyncio.create_task(handle("own"), context=own)
    print(await task, own[request], request.get())
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    loop.call_soon(lambda: log.append(("soon", request.get())))
    loop.call_soon(lambda: (log.append(("in own", request.get())), done.set()), context=own)
    request.set("changed")
    await done.wait()
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(handle(name)) for name in "xy"]
    print([task.result() for task in tasks], request.get())


asyncio.run(main())
print(log)
print(request.get())
