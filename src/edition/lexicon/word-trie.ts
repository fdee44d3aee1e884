/**
 * Reads the trie format in which cspell publishes its dictionaries (TrieXv3) into flat arrays. Written here because
 * cspell's own reader takes more than a second for the Arabic dictionary, and a command must answer at once.
 */
const HEADER = /TrieXv3\nbase=(\d+)/u
const DATA = '__DATA__\n'
const END_OF_WORD = 1

class Nodes {
  firstEdge = new Int32Array(1 << 20).fill(-1)
  word = new Uint8Array(1 << 20)
  edgeLetter = new Uint16Array(1 << 20)
  edgeTarget = new Int32Array(1 << 20)
  nextEdge = new Int32Array(1 << 20)
  nodes = 2
  edges = 0

  constructor() {
    this.word[END_OF_WORD] = 1
  }

  addNode(): number {
    if (this.nodes === this.word.length) {
      this.firstEdge = grow(this.firstEdge, new Int32Array(this.nodes * 2).fill(-1))
      this.word = grow(this.word, new Uint8Array(this.nodes * 2))
    }
    return this.nodes++
  }

  addEdge(from: number, letter: number, to: number): number {
    if (this.edges === this.edgeTarget.length) {
      this.edgeLetter = grow(this.edgeLetter, new Uint16Array(this.edges * 2))
      this.edgeTarget = grow(this.edgeTarget, new Int32Array(this.edges * 2))
      this.nextEdge = grow(this.nextEdge, new Int32Array(this.edges * 2))
    }
    this.edgeLetter[this.edges] = letter
    this.edgeTarget[this.edges] = to
    this.nextEdge[this.edges] = this.firstEdge[from] ?? -1
    this.firstEdge[from] = this.edges
    return this.edges++
  }
}

function grow<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** A dictionary that is asked letter by letter. */
export interface WordTrie {
  has(word: string): boolean
  /** Where the words are that go on so from there, from 0 for the beginning; -1 when there is none, and from there. */
  after(node: number, letters: string): number
  /** Whether a word ends there. */
  ends(node: number): boolean
  /** The letters that can follow there, each as its bit (`letterBit`). */
  goesOn(node: number): number
}

/** One of 32 bits for each letter; what has another bit is another letter. */
export function letterBit(letter: number): number {
  return 1 << (letter & 31)
}

/** @throws Error when the text is no TrieXv3. */
export function readWordTrie(source: string): WordTrie {
  const radix = Number(HEADER.exec(source.slice(0, 1000))?.[1])
  const start = source.indexOf(DATA)
  if (!(radix > 0) || start < 0) throw new Error('not a TrieXv3 dictionary')
  const trie = new Nodes()
  fill(trie, source, start + DATA.length, radix)
  const ends = (node: number) => trie.word[node] === 1
  return {
    ends,
    after: (node, letters) => after(trie, node, letters),
    has: (word) => ends(after(trie, 0, word)),
    goesOn: (node) => goesOn(trie, node),
  }
}

function after(trie: Nodes, start: number, letters: string): number {
  let node = start
  if (node < 0) return -1
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charCodeAt(at)
    let edge = trie.firstEdge[node] ?? -1
    while (edge >= 0 && trie.edgeLetter[edge] !== letter) edge = trie.nextEdge[edge] ?? -1
    if (edge < 0) return -1
    node = trie.edgeTarget[edge] ?? 0
  }
  return node
}

function goesOn(trie: Nodes, node: number): number {
  let bits = 0
  for (let edge = trie.firstEdge[node] ?? -1; edge >= 0; edge = trie.nextEdge[edge] ?? -1)
    bits |= letterBit(trie.edgeLetter[edge] ?? 0)
  return bits
}

const [DOLLAR, HASH, LESS, BACKSLASH, NEWLINE, RETURN] = [36, 35, 60, 92, 10, 13]

/**
 * The format is a walk through the trie: a letter goes down, `$` ends a word and goes back one, `<` or a digit right
 * after goes further back, `#n;` says that what follows is the n-th node met before, and `\` escapes.
 */
function fill(trie: Nodes, source: string, start: number, radix: number): void {
  const met: number[] = [0, END_OF_WORD]
  const edges: number[] = []
  const parents: number[] = []
  let depth = 0
  let current = 0
  let backing = false
  for (let at = start; at < source.length; at++) {
    let code = source.charCodeAt(at)
    if (code === NEWLINE || code === RETURN) continue
    if (backing && (code === LESS || (code >= 50 && code <= 57))) {
      depth -= code === LESS ? 1 : code - 49
      current = parents[depth] ?? 0
      continue
    }
    const wasBacking = backing
    backing = false
    if (code === DOLLAR) {
      if (trie.firstEdge[current] === -1 && current !== 0) {
        trie.edgeTarget[edges[depth - 1] ?? 0] = END_OF_WORD
        if (met[met.length - 1] === current) met.pop()
      } else trie.word[current] = 1
      depth--
      current = parents[depth] ?? 0
      backing = true
      continue
    }
    if (code === LESS && !wasBacking) {
      backing = true
      depth--
      current = parents[depth] ?? 0
      continue
    }
    if (code === HASH) {
      const end = source.indexOf(';', at)
      trie.edgeTarget[edges[depth - 1] ?? 0] =
        met[Number.parseInt(source.slice(at + 1, end), radix) + 1] ?? END_OF_WORD
      met.pop()
      at = end
      continue
    }
    if (code === BACKSLASH) code = source.charCodeAt(++at)
    if (current === END_OF_WORD) {
      current = trie.addNode()
      trie.word[current] = 1
      trie.edgeTarget[edges[depth - 1] ?? 0] = current
      met.push(current)
    }
    const next = trie.addNode()
    edges[depth] = trie.addEdge(current, code, next)
    parents[depth] = current
    met.push(next)
    depth++
    current = next
  }
}
