// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64, externalEuint64} from "../../src/lib/FHE.sol";
import {ConfidentialUSD} from "../../src/token/ConfidentialUSD.sol";
import {HostTest} from "./HostTest.sol";

/// @notice Base of the tests of a confidential token: what its users do, and what their values are worth.
abstract contract TokenTest is HostTest {
    ConfidentialUSD internal token;

    function _transfer(address from, address to, uint64 amount) internal returns (uint256) {
        (bytes32 handle, bytes memory proof) = _seal(amount, from, address(token));
        vm.prank(from);
        euint64 transferred = token.confidentialTransfer(to, externalEuint64.wrap(handle), proof);
        _compute();
        return _value(FHE.toBytes32(transferred));
    }

    function _unwrap(address from, address to, uint64 amount) internal returns (bytes32 request) {
        (bytes32 handle, bytes memory proof) = _seal(amount, from, address(token));
        vm.prank(from);
        request = token.unwrap(from, to, externalEuint64.wrap(handle), proof);
        _compute();
    }

    /// @dev Pays an unwrap with the signatures of the committee.
    function _finalize(bytes32 request) internal {
        (uint64 clear, bytes memory proof) = _answer(request);
        token.finalizeUnwrap(request, clear, proof);
    }

    function _balance(address user) internal view returns (uint256) {
        return _valueOrZero(FHE.toBytes32(token.confidentialBalanceOf(user)));
    }

    function _supply() internal view returns (uint256) {
        return _valueOrZero(FHE.toBytes32(token.confidentialTotalSupply()));
    }

    /// @dev What the committee says a handle is worth, and its signatures.
    function _answer(bytes32 handle) internal view returns (uint64 clear, bytes memory proof) {
        clear = uint64(_value(handle));
        proof = _vouch(handle, clear, 3);
    }

    function _vouch(bytes32 handle, uint64 clear, uint256 members) internal view returns (bytes memory) {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = handle;
        return _decryptionProof(decryptionVerifier, handles, abi.encode(clear), _first(memberKeys, members));
    }

    function _valueOrZero(bytes32 handle) private view returns (uint256) {
        return handle == 0 ? 0 : _value(handle);
    }
}
