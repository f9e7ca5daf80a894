"""What the window costs: how late a timer of the GUI thread comes beside the same timer in an empty Qt process, while
operations run at full speed; and how long the window takes to be up beside an empty one."""

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import tempfile
import time

import images
from servers import Registry

LATEST = 50  # ms, in three runs of five
ALONE = 10  # seconds, about as long as a sync
HISTORY = 10_000
FEW, MANY = 10, 100_000  # registry entries
NAMES = ["pytorch", "tensorflow", "vllm", "ollama", "jupyter", "nginx", "redis", "postgres", "triton", "sglang"]


class Desktop:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder

    def command(self, *arguments):
        return [self.options.heartbeat, *arguments]

    def workspace(self):
        return tempfile.mkdtemp(dir=self.folder)

    def sync(self, fill, *arguments):
        """The heartbeat of the window during a sync between two registries, beside that of an empty process."""
        source, target = (Registry(self.options.registry, self.folder) for _ in range(2))
        try:
            fill(source.host)
            subprocess.run(["sync"], check=True)
            empty = subprocess.Popen(self.command("empty"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            window = subprocess.run(
                self.command("window", self.workspace(), "sync", *(word.format(source=source.host, target=target.host)
                                                                   for word in arguments)),
                stdout=subprocess.PIPE, check=True)
            beside = json.loads(empty.communicate()[0])
            ours = json.loads(window.stdout)
            if ours["state"] != "succeeded":
                raise SystemExit(f"the sync {ours['state']}")
            return ours, beside
        finally:
            source.close()
            target.close()

    def push(self, layout, host):
        subprocess.run([self.options.quaymaster, "--workspace", self.workspace(), "--quiet", "push", f"{layout}:v1",
                        f"{host}/bench/app:v1"], check=True, stdout=subprocess.DEVNULL)

    def big_sync(self):
        layout = images.Images(self.folder, self.options.scale).layout(layers=16)
        return lambda: self.sync(lambda host: self.push(layout, host), "{source}/bench/app:v1", "{target}/bench/app:v1")

    def many_blobs(self):
        count = max(1, int(500 * self.options.scale))
        tagged = [images.image([images.stored_gzip(os.urandom(2000)) for _ in range(7)]) for _ in range(count)]
        return lambda: self.sync(lambda host: images.upload(host, "bench/app", tagged), "--all-tags",
                                 "{source}/bench/app", "{target}/bench/app")

    def start(self, *arguments):
        begun = {**os.environ, "BEGUN": str(time.monotonic_ns() // 1_000_000)}
        ran = subprocess.run(self.command("start", *arguments), env=begun, stdout=subprocess.PIPE, check=True)
        return json.loads(ran.stdout)["ms"]

    def remembered(self):
        """A workspace whose history holds many operations."""
        folder = self.workspace()
        self.start(folder)
        with sqlite3.connect(os.path.join(folder, "quaymaster.sqlite")) as database:
            database.executemany(
                "INSERT INTO operation (command, title, arguments, state, started, ended) VALUES (?, ?, ?, ?, ?, ?)",
                [("push", f"app-{number}.tar → reg.example/team/app:{number}", '["push"]', "succeeded",
                  "2026-01-01T00:00:00.000Z", "2026-01-01T00:01:00.000Z") for number in range(HISTORY)])
        return folder

    def entries_file(self, count):
        """Nobody answers at the addresses, so that a test of all of them is soon over."""
        path = os.path.join(self.folder, f"entries-{count}.csv")
        with open(path, "w", encoding="utf-8-sig") as file:
            file.write("名字,地址,描述,来源,是否支持显存切分,是否上架,备注\n")
            for number in range(count):
                name = NAMES[number % len(NAMES)]
                word = "镜像" if number % 9 == 0 else ""
                file.write(f"{name}{word}-{number},127.0.0.1:9/team{number % 97}/{name}:v{number // 1000}.{number % 1000}.0,"
                           f"镜像 {number}：{name} 与 CUDA,harbor{number % 7},{'是' if number % 3 else '否'},"
                           f"{'是' if number % 5 else '否'},remark {number}\n")
        return path

    def import_entries(self, file):
        """A workspace with the entries, and the seconds that the command line took for them."""
        folder = self.workspace()
        begin = time.monotonic()
        subprocess.run([self.options.quaymaster, "--workspace", folder, "--quiet", "registry", "import", file],
                       check=True, stdout=subprocess.DEVNULL)
        return folder, time.monotonic() - begin

    def entries_steps(self, folder, *steps):
        ran = subprocess.run([self.options.entriesbench, folder, *steps], stdout=subprocess.PIPE, check=True)
        return [json.loads(line) for line in ran.stdout.splitlines()]


def own_latest(ours, beside):
    """The longest hold-up of the window, ms, without the time in which the machine held up the empty process, too."""
    def left(end, late):
        return late - sum(max(0, min(end, other_end) - max(end - late, other_end - other))
                          for other_end, other in beside["holdUps"])
    return max((left(end, late) for end, late in ours["holdUps"]), default=0)


def machine(desktop, rounds):
    """What the machine alone does to a timer, with every core at work and neither a window nor a transfer."""
    for _ in range(rounds):
        busy = [subprocess.Popen(["python3", "-c", "while True: pass"]) for _ in range(os.cpu_count())]
        empty = subprocess.Popen(desktop.command("empty"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        time.sleep(ALONE)
        alone = json.loads(empty.communicate()[0])
        for process in busy:
            process.kill()
            process.wait()
        print(f"machine      empty process latest {alone['latest']:6.1f} ms, 99 % {alone['p99']:5.1f} ms, in {ALONE} s",
              flush=True)


def beat(name, run, rounds):
    runs = [run() for _ in range(rounds)]
    for ours, beside in runs:
        print(f"{name:<12} latest {ours['latest']:6.1f} ms, 99 % {ours['p99']:5.1f} ms, {ours['beats']:6d} beats in "
              f"{ours['seconds']:5.1f} s; empty process latest {beside['latest']:6.1f} ms, 99 % {beside['p99']:5.1f} ms; "
              f"only the window {own_latest(ours, beside):6.1f} ms", flush=True)
    good = sum(ours["latest"] <= LATEST for ours, _ in runs)
    print(f"{name:<12} at most {LATEST} ms late in {good} of {rounds} runs", flush=True)


def starts(desktop, rounds):
    fresh, old = desktop.workspace(), desktop.remembered()
    desktop.start(fresh)
    turns = [(desktop.start(), desktop.start(fresh), desktop.start(old)) for _ in range(rounds)]
    empty, ours, remembering = (statistics.median(turn[which] for turn in turns) for which in range(3))
    print(f"start        empty window {empty:.0f} ms, ours {ours:.0f} ms = {ours / empty:.2f}, with {HISTORY:,} operations "
          f"{remembering:.0f} ms = {remembering / empty:.2f}", flush=True)


def entry_starts(desktop, rounds, few, many):
    for folder in (few, many):
        desktop.start(folder)
    turns = [(desktop.start(few), desktop.start(many)) for _ in range(rounds)]
    small, large = (statistics.median(turn[which] for turn in turns) for which in range(2))
    print(f"entries      start with {FEW} {small:.0f} ms, with {MANY:,} {large:.0f} ms, "
          f"{large - small:+.0f} ms", flush=True)


def entries(desktop, rounds):
    """The registries pane with very many entries; of each phase the best round, which the machine disturbed least."""
    file = desktop.entries_file(MANY)
    few, _ = desktop.import_entries(desktop.entries_file(FEW))
    imports = [desktop.import_entries(file) for _ in range(rounds)]
    print(f"entries      import by the command line {min(seconds for _, seconds in imports):.1f} s", flush=True)
    many = imports[0][0]
    entry_starts(desktop, rounds, few, many)
    steps = ["filter", "scroll", "refresh", "bulk", "check"]
    runs = [desktop.entries_steps(desktop.workspace(), f"import={file}", *steps) for _ in range(rounds)]
    for phases in zip(*runs):
        def best(key):
            return min(phase[key] for phase in phases)
        words = f"{best('ms') / 1000:5.1f} s, longest gap {best('gap'):5.0f} ms"
        if "longest" in phases[0]:
            words += (f", key to painting at most {best('longest'):4.0f} ms, "
                      f"of which {best('longestCpu'):4.0f} ms computing")
        if not all(phase.get("placeKept", True) for phase in phases):
            words += ", LOST ITS PLACE"
        print(f"entries      {phases[0]['phase']:<34} {words}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--registry", required=True)
    parser.add_argument("--quaymaster", required=True)
    parser.add_argument("--heartbeat", required=True)
    parser.add_argument("--entriesbench", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0, help="of the images; 1 is a 2 GB image, 500 tags of 8 blobs")
    parser.add_argument("scenario", nargs="*", default=["start", "machine", "sync", "blobs", "entries"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="quaymaster-bench-", dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        desktop = Desktop(options, folder)
        for name in options.scenario:
            if name == "start":
                starts(desktop, options.rounds)
            elif name == "machine":
                machine(desktop, options.rounds)
            elif name == "entries":
                entries(desktop, options.rounds)
            else:
                beat(name, {"sync": desktop.big_sync, "blobs": desktop.many_blobs}[name](), options.rounds)


main()
