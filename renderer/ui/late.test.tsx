import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { late } from './late';

const Part = ({ name }: { readonly name: string }) => <p>{name}</p>;
const Meanwhile = ({ name }: { readonly name: string }) => <i>{name}</i>;

it('draws nothing until the code is loaded, or what is drawn meanwhile', () => {
  const load = vi.fn(() => Promise.resolve(Part));
  const Bare = late(load);
  const Filled = late(load, Meanwhile);
  expect(renderToStaticMarkup(<Bare name="Views" />)).toBe('');
  expect(renderToStaticMarkup(<Filled name="Views" />)).toBe('<i>Views</i>');
  expect(load).not.toHaveBeenCalled();
});
