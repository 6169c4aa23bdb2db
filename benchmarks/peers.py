"""What policykg is measured beside, fetched once into target/peers by Maven and npm."""
import pathlib
import subprocess

from measure import need

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = HERE / "target/peers"
JENA = "5.6.0"
QUIET = {"check": True, "stdout": subprocess.DEVNULL}


def policykg():
    """The launcher of the distribution, built where it is not yet."""
    subprocess.run([ROOT / "policykg", "--version"], **QUIET)
    return next(ROOT.glob("sparql-cli/target/policykg-*/policykg-*/bin/policykg"))


def java(name, *options):
    """The command of a class of this module."""
    if not (HERE / "target/benchmarks.jar").exists():
        modules = ["-Pbenchmarks", "-pl", "benchmarks", "-am"]
        subprocess.run(["mvn", "-q", "-B", *modules, "-DskipTests", "package"], cwd=ROOT, **QUIET)
    path = f"{HERE}/target/benchmarks.jar:{HERE}/target/lib/*"
    return ["java", *options, "-cp", path, f"org.policykg.benchmarks.{name}"]


def jena(tool):
    """A command of the Apache Jena distribution, such as arq."""
    home = PEERS / f"apache-jena-{JENA}"
    if not home.exists():
        PEERS.mkdir(parents=True, exist_ok=True)
        artifact = f"-Dartifact=org.apache.jena:apache-jena:{JENA}:tar.gz"
        subprocess.run(["mvn", "-q", "-B", "dependency:copy", artifact, f"-DoutputDirectory={PEERS}"], cwd=ROOT, **QUIET)
        subprocess.run(["tar", "-xzf", PEERS / f"apache-jena-{JENA}.tar.gz", "-C", PEERS], **QUIET)
    return home / "bin" / tool


def node(package, version):
    """Where an npm package lies."""
    need("npm", "install Node 20 or newer")
    folder = PEERS / "node_modules" / package
    if not folder.exists():
        PEERS.mkdir(parents=True, exist_ok=True)
        words = ["npm", "install", "--prefix", PEERS, "--no-fund", "--no-audit", "--silent", f"{package}@{version}"]
        subprocess.run(words, **QUIET)
    return folder


def comunica():
    node("@comunica/query-sparql-file", "4")
    return PEERS / "node_modules/.bin/comunica-sparql-file"


def oxigraph():
    """A script that loads Turtle and asks it a query with oxigraph."""
    node("oxigraph", "0.5.11")
    script = PEERS / "oxigraph.mjs"
    script.write_text("""import fs from 'fs';
import oxigraph from 'oxigraph';
const store = new oxigraph.Store();
store.load(fs.readFileSync(process.argv[2], 'utf8'), {format: 'text/turtle'});
process.stdout.write(store.query(fs.readFileSync(process.argv[3], 'utf8'), {results_format: 'text/csv'}));
""", encoding="utf-8")
    return ["node", script]
