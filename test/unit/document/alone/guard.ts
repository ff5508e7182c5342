import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import net from 'node:net';

/**
 * Loaded before a reader (`node --import`), also into each of its threads: whoever asks for a name or a connection is
 * told on, and refused. Files outside the project, processes and code made of text are refused by Node itself.
 */
const refuse = (what: string) => () => {
  writeSync(1, `REACHED FOR ${what}\n`);
  throw new Error(`Nobody may reach for ${what} here.`);
};

net.Socket.prototype.connect = refuse('a connection');
dgram.createSocket = refuse('a datagram');
for (const names of [dns, dns.promises])
  for (const name of Object.keys(names).filter((key) => /^(?:lookup|resolve|reverse)/.test(key)))
    Reflect.set(names, name, refuse('a name'));
