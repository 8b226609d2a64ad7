import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="none")


async def child(name):
    before = variable.get()
    variable.set(name)
    await asyncio.sleep(0)
    return before, variable.get()


async def main():
    variable.set("main")
    print(await asyncio.gather(child("a"), child("b")), variable.get())
    loop = asyncio.get_running_loop()
    seen = []
    loop.call_soon(lambda: seen.append(variable.get()))
    variable.set("later")
    loop.call_soon(lambda: variable.set("callback"))
    await asyncio.sleep(0)
    print(seen, variable.get())
    context = contextvars.copy_context()
    context.run(variable.set, "given")
    print(await asyncio.create_task(child("c"), context=context), variable.get(), context[variable])
    future = loop.create_future()
    future.add_done_callback(lambda done: seen.append(variable.get()))
    variable.set("after")
    future.set_result(1)
    await asyncio.sleep(0)
    print(seen)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child("d"))
    print(task.result(), variable.get())


asyncio.run(main())
print(variable.get())
