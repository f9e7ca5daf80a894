"""Runs each scenario with Quaymaster and skopeo by turns and prints the medians and their ratios."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import images
from servers import Registry, Slow

CACHE = "/var/lib/containers"  # where skopeo, as root, remembers blobs


class Cost:
    """Wall and CPU seconds and peak memory (MiB) of one process."""

    def __init__(self, command):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.memory = 0
        watcher = threading.Thread(target=self.watch, args=(process.pid,))
        watcher.start()
        words = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - begin
        self.cpu = usage.ru_utime + usage.ru_stime
        watcher.join()
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{' '.join(command)} failed:\n{words.decode(errors='replace')}")


    def watch(self, pid):
        """ru_maxrss would count the memory that this script had when it started the process."""
        while True:
            try:
                with open(f"/proc/{pid}/status") as status:
                    peak = [line for line in status if line.startswith("VmHWM:")]
            except OSError:
                return
            if not peak:
                return
            self.memory = max(self.memory, int(peak[0].split()[1]) / 1024)
            time.sleep(0.01)


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.images = images.Images(folder, options.scale)
        self.servers = []

    def registry(self, latency=0):
        server = Registry(self.options.registry, self.folder)
        self.servers.append(server)
        if not latency:
            return server
        slow = Slow(self.options.proxy, server, latency)
        self.servers.append(slow)
        return slow

    def clean(self):
        for server in reversed(self.servers):
            server.close()
        self.servers = []
        subprocess.run(["sync"], check=True)

    def quaymaster(self, *arguments, workspace=None):
        workspace = workspace or tempfile.mkdtemp(dir=self.folder)
        return Cost([self.options.quaymaster, "--workspace", workspace, "--quiet", *arguments])

    def skopeo(self, *arguments):
        for entry in os.listdir(CACHE):
            shutil.rmtree(os.path.join(CACHE, entry))
        return Cost(["skopeo", "--insecure-policy", *arguments])

    def copy(self, source, destination):
        return self.skopeo("copy", "--quiet", "--all", "--src-tls-verify=false", "--dest-tls-verify=false", source, destination)

    # Each scenario answers with the costs of (Quaymaster, skopeo), each from an empty destination.

    def folder_to_registry(self, tool):
        layout = self.images.layout()
        target = self.registry().host + "/bench/app:v1"
        if tool == "skopeo":
            return self.copy(f"oci:{layout}:v1", f"docker://{target}")
        return self.quaymaster("push", f"{layout}:v1", target)

    def registry_to_registry(self, tool):
        source, target = self.registry().host + "/bench/app:v1", self.registry().host + "/bench/app:v1"
        self.quaymaster("push", f"{self.images.layout()}:v1", source)
        if tool == "skopeo":
            return self.copy(f"docker://{source}", f"docker://{target}")
        return self.quaymaster("sync", source, target)

    def docker_archive(self, tool):
        return self.push_archive(tool, self.images.archive())

    def openeuler_xz(self, tool):
        return self.push_archive(tool, self.images.xz_archive())

    def push_archive(self, tool, archive, workspace=None, target=None):
        target = target or self.registry().host + "/bench/app:v1"
        if tool == "skopeo":
            return self.copy(f"docker-archive:{archive}", f"docker://{target}")
        return self.quaymaster("push", archive, target, workspace=workspace)

    def second_push(self, tool):
        target = self.registry().host + "/bench/app:v1"
        workspace = tempfile.mkdtemp(dir=self.folder)
        self.push_archive(tool, self.images.archive(), workspace, target)
        return self.push_archive(tool, self.images.archive(), workspace, target)

    def twenty_tags(self, tool):
        return self.sync_tags(tool, self.images.tags(20, 8), latency=30)

    def five_hundred_in_sync(self, tool):
        layout = self.images.same_image_tags()
        source, target = self.registry(), self.registry()
        for host in (source, target):
            images.fill(host.host, "bench/app", layout, 500)
        return self.sync(tool, source.host, target.host)

    def sync_tags(self, tool, tags, latency):
        source, target = self.registry(latency), self.registry(latency)
        images.upload(source.host, "bench/app", tags)
        return self.sync(tool, source.host, target.host)

    def sync(self, tool, source, target):
        if tool == "skopeo":
            return self.skopeo("sync", "--all", "--src-tls-verify=false", "--dest-tls-verify=false", "--src", "docker",
                               "--dest", "docker", f"{source}/bench/app", f"{target}/bench")
        return self.quaymaster("sync", f"{source}/bench/app", f"{target}/bench/app", "--all-tags")

    def promotion(self, tool):
        host = self.registry().host
        self.quaymaster("push", f"{self.images.layout()}:v1", f"{host}/bench/app:v1")
        if tool == "skopeo":
            return self.copy(f"docker://{host}/bench/app:v1", f"docker://{host}/matrixdc/app:v1")
        return self.quaymaster("sync", f"{host}/bench/app:v1", f"{host}/matrixdc/app:v1")


SCENARIOS = ["folder_to_registry", "registry_to_registry", "docker_archive", "openeuler_xz", "second_push", "twenty_tags",
             "five_hundred_in_sync", "promotion"]


def measure(bench, name, rounds):
    costs = {"quaymaster": [], "skopeo": []}
    for turn in range(rounds):
        tools = ["quaymaster", "skopeo"] if turn % 2 == 0 else ["skopeo", "quaymaster"]
        for tool in tools:
            costs[tool].append(getattr(bench, name)(tool))
            bench.clean()
    ours, theirs = ({what: statistics.median(getattr(cost, what) for cost in costs[tool])
                     for what in ("wall", "cpu", "memory")} for tool in ("quaymaster", "skopeo"))
    print(f"{name:<22}"
          f" wall {ours['wall']:7.2f} / {theirs['wall']:7.2f} s = {ours['wall'] / theirs['wall']:5.2f} "
          f" cpu {ours['cpu']:6.2f} / {theirs['cpu']:6.2f} s = {ours['cpu'] / theirs['cpu']:5.2f} "
          f" peak {ours['memory']:4.0f} / {theirs['memory']:4.0f} MiB", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--registry", required=True)
    parser.add_argument("--quaymaster", required=True)
    parser.add_argument("--proxy", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0, help="of the image sizes; 1 is a 1 GB image")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("scenario", nargs="*", default=SCENARIOS)
    options = parser.parse_args()
    if options.list:
        print("\n".join(SCENARIOS))
        return
    os.makedirs(CACHE, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "none", CACHE], check=True)  # in our own mount namespace
    print("Quaymaster / skopeo = ratio; medians of", options.rounds, "runs by turns", flush=True)
    with tempfile.TemporaryDirectory(prefix="quaymaster-bench-", dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        bench = Bench(options, folder)
        try:
            for name in options.scenario:
                measure(bench, name, options.rounds)
        finally:
            bench.clean()


main()
