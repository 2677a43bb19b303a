import mongoose from 'mongoose';
import { randomBytes } from 'node:crypto';
import { testMongodbUri } from './config.ts';

/** A client of the tests' engine and a database of its own; `drop` removes the database and closes the client. */
export async function scratch(options: mongoose.mongo.MongoClientOptions = {}, uri = testMongodbUri()) {
  const client = await new mongoose.mongo.MongoClient(uri, options).connect();
  const db = client.db(`scratch-${randomBytes(6).toString('hex')}`);
  const drop = async () => {
    await db.dropDatabase();
    await client.close();
  };
  return { client, db, drop };
}
